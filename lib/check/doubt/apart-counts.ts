/**
 * Words that set a count or a share of patients apart from the published one: another gene, a substudy or a year of
 * enrolment, events of another time, a rest that is no follow-up. One entry for each kind, with what it is of.
 */
import type { Apart } from './apart-results.ts';

export const APART_COUNTS: readonly Apart[] = [
  {
    of: /^KMT2A-share$/,
    words: [
      /\b(?:RAS|NRAS|KRAS|FLT3|PAX5|MLLT\d+|AFF1|AF[49]|CD10)\b/,
      /\bt\(\d+;\d+\)/,
      /\bacute leuk\w+s?\b(?! in infants)/,
      /\bAML\b/,
      /\bmyeloid\b/,
      /\bcongenital\b/,
      /\b(?:[Bb]elow|[Uu]nder|before|older than|above|[Pp]ast|[Bb]eyond) (?:\d+|one|two|three|six|nine|ninety) (?:days|weeks|months)/,
      /\bfirst (?:month|days|weeks|three months|six months)\b/,
      /\bsecond half\b/,
      /\bnewborns?\b/,
      /\btreatment-related\b/,
      /\bwhite (?:blood )?(?:cells?|count)\b/,
      /\btherapy-related\b/,
      /\b(?:all|of) babies with leuk\w+\b/,
      /\bleuk\w+ of the first year\b/,
    ],
  },
  {
    of: /^(?:enrolled|planned-enrolment)$/,
    words: [
      /\b[Ss]ub-?stud(?:y|ies) of\b/,
      /\b(?:biomarker|safety|evaluable|efficacy|per-protocol) (?:set|population|cohort|part)\b/,
      /\b(?:Dutch|British|German|French|Australian|Nordic|Polish|Italian) (?:part|arm|share|contingent|centres?)\b/,
      /\bcontribut(?:ed|ing)\b/,
      /\b(?:newborns|congenital)\b/,
      /\bunder (?:one|two|three|six|\d) months?\b/,
      /\baged? (?:90|ninety) days\b/,
      /^\W*[Ii]n 20[12]\d,? (?:the |this |our )?(?:trial|study|it|they)? ?(?:had )?(?:enrol|recruit|treat|took|includ)\w*/,
      /\b[Ii]n 20[12]\d (?:it )?#/,
      /\b[Ii]n (?:its (?:first|second|third|last|final|early) (?:year|years|months|stage|phase|half)|the (?:first|last) (?:year|months|stage))\b/,
      /\b[Ii]n its last\b/,
      /\b(?:last|first) (?:six|three|few) months\b/,
      /\b(?:every|each) (?:two|three|four|five|six|\d+) weeks\b/,
      /\bextension\b/,
      /\b[Ff]irst cohort\b/,
      /\bquality-of-life part\b/,
      /\bpooled\b/,
      /\bTINI ?\d?\b/,
      /\bfrom outside\b/,
      /\b(?:measured|sequenced|sampled|studied) in #/,
      /\bneurocognitive\b/,
      /\bpharmacokinetic\b/,
      /\brandomi[sz]ation involved\b/,
      /\b(?:halted|stopped) if\b/,
    ],
  },
  {
    // A trial that reports no arms randomised some of its patients.
    of: /^enrolled$/,
    words: [/\bInterfant-06 randomi[sz]ed #/],
  },
  {
    of: /^(?:SAE|serious)/,
    words: [
      /\b(?:[Oo]ver|[Ii]n) the whole (?:two years|follow-up|treatment)/,
      /# (?:serious |severe )?(?:adverse )?(?:events |infections )(?:led|were thought|were judged)/,
      /\b(?:whole (?:two years|follow-up|treatment|trial period)|caused by|related to|led to|thought to|attributed|after the (?:infusion|course)|during (?:maintenance|consolidation|chemotherapy))\b/,
    ],
  },
  {
    // "A rest of two weeks followed"
    of: /^follow-up$/,
    words: [
      /\b(?:rest|break|pause|gap|course|blocks?) of (?:about |some )?#/,
      /# followed (?:in which|of|before|by|the|with|and)\b/,
      /\bof (?:the )?survivors\b/,
    ],
  },
];
