/**
 * Words that set a result apart from the published one: MRD on another day or by another test, survival of those with a
 * transplant or of one hospital's babies, an estimate, a hope. One entry for each kind, with what it is of.
 */

/** What such words tell something other than: "On day 14 of blinatumomab 60% had no MRD". The figure stands in them as #. */
export interface Apart {
  /** The records' endpoints. */
  of: RegExp;
  words: readonly RegExp[];
}

const OUTCOME = /^(?:OS|DFS|EFS|RFS|PFS|relapse|median-)/;

/** Not a month, a trial, a disease or where the trial was run from. */
const PLACE =
  '(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Interfant|Europe|Utrecht|The|Netherlands|Holland|Study|Trial|Table|Tower|Rialto|Blast)\\b)[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})?';

/** "In Leiden, the team reported that 93% …": there it was told. */
const NO_REPORT = '(?!.*\\b(?:trial|study|paper|report\\w*|said|told|present\\w*|publish\\w*)\\b)';

export const APART_RESULTS: readonly Apart[] = [
  {
    of: /^MRD/,
    words: [
      /\b[Dd]ay (?!2[89]\b|3[0-3]\b)\d+/,
      /\bTP-?\d\b/,
      /\bPh-like\b/,
      /\b(?:after|in) (?:course|cycle) (?:2|two)\b/,
      /\bIB only\b/,
      // "14 of 30 (47%) remained MRD-positive …; all turned negative": the others.
      /#[)%]*\s?(?:\([\d.]+ ?%\) )?(?:who )?(?:remained|stayed|were|was|are|is) (?:still )?(?:MRD-)?positive\b/,
      /\b(?:[Tt]he other|[Tt]he remaining|[Tt]he rest) #.*\blater\b/,
      /\b[Oo]f the first (?:#|\d+|twenty-eight)/,
      /\bIn (?:the )?(?:FDA|EMA)['’]s data\b/,
      /(?:→|->) ?#|# ?(?:→|->)/,
      /\b(?:in|with) CR[12]\b/,
      /\b(?:by|per) MRD level\b/,
      /\bcomplete MRD response #.*\bCR[12]\b/,
      /\b(?:[Hh]alf-?way|[Mm]idway)\b/,
      /\b(?:weeks?|months?) after (?:the |blina|its |their )/,
      /\b(?:second|next|later|both|either) (?:MRD )?tests?\b/,
      /\bprotocol I[AB]\b/,
      /\bADE\b/,
      /10-[56]\b/,
      /\b0\.01\b/,
      /\b[Ll]ocal (?:lab\w*|tests?|testing)/,
      /\blaborator(?:y|ies) had\b/,
      /\bTINI ?\d?\b/,
      /\bSt\.? Jude/,
      /\b[Ss]hort courses\b/,
      /\b(?:lymphoid|myeloid) arm\b/,
      /\bRelapses by\b/,
      /\bt\(\d+;\d+\)/,
      /\bKMT2A::\w+/,
      /\b[Bb]efore (?:a |the |their )?transplant/,
      /# (?:Dutch|British|German|Japanese|Australian) (?:babies|infants)/,
      /\bone block of chemo\w*/,
      /\b[Bb]etween blina\w+ and\b/,
      /\b[Ss]econd course\b/,
      /\bmight become\b/,
      /\bunder the microscope\b/,
      /\b[Aa]nti-drug\b/,
    ],
  },
  {
    // "Of those with MRD left, eight turned negative": a part of the others.
    of: /^MRD/,
    words: [
      /\b(?:[Oo]f|[Aa]mong) (?:the |those |these )?#? ?(?:babies|infants|children|patients|those)?\s?(?:who (?:were|had been|had)|with) (?:still |any |some |detectable |measurable |low |high |remaining )*(?:MRD|residual|disease|positive)/,
      /# of the (?:babies|infants|children|patients) (?:who (?:were|had been) MRD-positive|with (?:low|high|remaining|detectable) MRD)/,
    ],
  },
  {
    // "Blood cultures were negative in 26 babies"
    of: /^MRD/,
    words: [
      /\b(?:cultures?|punctures?|spinal fluid|CSF|CNS(?: status)?|CMV|cytomegalovirus|viruses|serology|swabs?|antibod(?:y|ies) against|IgG|B cells|CD1[09]|mothers)\b[^.;:]*\b(?:negative|undetectable|clear|free)\b/,
      /\bnegative for (?!MRD|residual|minimal|measurable|disease|leuk)/,
    ],
  },
  {
    of: OUTCOME,
    words: [
      /\bt\(\d+;\d+\)/,
      /\bKMT2A::\w+/,
      /\b(?:not |un)?transplanted\b/,
      /\b(?:after|without|had) (?:a |the |their )?(?:transplant|HSCT|SCT)\w*/,
      /\bsecond remission\b/,
      /\bbusulfan\b/,
      /\b(?:MR|HR|SR) infants\b/,
      /\b(?:lymphoid|myeloid)(?:-style)? (?:arm|blocks?)\b/,
      /\b(?:standard|experimental) arm\b/,
      /\bover-\d\ds\b/,
      /\bMRD-positive cohort\b/,
      /\bby (?:next-generation )?sequencing\b/,
      /\byounger than (?!12 months)\d\d\b/,
      /\b[Cc]ohort [B-D]\b/,
      /\bvalidation cohort\b/,
      /\bsecond-line\b/,
      /\b[Ss]plit by\b/,
      /\b(?:DFS|EFS|OS|[Ss]urvival) by (?:MRD|age|sex|risk|cytogen\w+|genotype)/,
      /\b[Ll]eaving out\b/,
      /\bcensored\b/,
      /\bCD19-(?:negative|positive)\b/,
      /\bCNS relapses?\b/,
      /\bduring maintenance\b/,
      /\bagain at relapse\b/,
      /\b[Rr]eal[- ]life\b/,
      /^(?:[Hh]igh|[Mm]edium|[Ll]ow)(?:er|est)?[- ]risk(?: infants| babies| patients| children| group)?: /,
      /\bthose who (?:had|got|completed|received|finished) (?:all|every|both|at least)\b/,
      // "97% survived the first and 93% the second year"
      /# (?:(?:per ?cent|%) )?(?:\w+ ){0,4}the(?:ir)? first(?: year)?(?:,| and)\b/,
      /\b[Ff]rom year one\b/,
      /\b[Cc]onfirmation\b/,
      /\b[Rr]andomised in Interfant-06\b/,
      /\b(?:MR|HR|SR):? #/,
      /\b(?:[Ss]tratified by|[Bb]roken down|[Bb]y cytogenetics|by risk(?: group)?:)/,
      /\bfirst three months\b/,
      /\b[Tt]he youngest\b(?! (?:patients|children|infants|babies))/,
      /\bwhite (?:blood )?(?:cells?|count)\b/,
      /\bbegan with\b/,
      /\b[Ww]hen MRD\b/,
      /\bmatched(?: \w+){0,2} (?:pairs?|analys[ie]s|comparisons?|comparators?|donors?|siblings?|cohorts?|children|patients)\b/,
      /\bmatched (?:for|by|on|with|to)\b/,
      /\b[Ll]ater controls\b/,
      /\b(?:Western European|South American|Nordic)\b/,
      /\b(?:Dutch|British|German|French|Nordic) (?:infants|babies)\b/,
      /\bCNS-positive\b/,
      /\bfavou?rable group\b/,
      /\bproceed\w* to (?:transplant\w*|HSCT)\b/,
      /\b[Oo]ne-year mortality\b/,
      /\b(?:varied|varies|ranged|ranges)\b.*#/,
      /\b(?:[Aa]mong|[Oo]f|[Ii]n) these,? (?:the )?(?:two-year |three-year )?(?:OS|DFS|EFS|RFS|survival)\b/,
      // "Survival was 20% in 1990", "20 per cent in the nineties"
      /# (?:(?:%|per ?cent|percent) )?(?:in|during|by|before) (?:the (?:(?:early|late|mid)-? ?)?)?(?:19[4-9]\d|(?:19)?[6-9]0s|(?:sixties|seventies|eighties|nineties)\b)/,
      /\b(?:[Ii]n|[Bb]efore|[Bb]y|[Dd]uring|[Uu]ntil) (?:the )?(?:19[4-9]\d(?:\W19\d\d)?s?|(?:sixties|seventies|eighties|nineties))\b[^#]*#/,
      /[<>]\s?\d+ ?mo\b/,
      /\b[Mm]easured from diagnosis\b/,
      /\binhibited\b/,
    ],
  },
  {
    of: /./,
    words: [
      /\bBayesian\b/,
      /\bprobabilit(?:y|ies) that\b/,
      /\b(?:chance|odds) that (?:true |the )?(?:two-year |four-year )?(?:surviv|disease)\w*/,
      /\bposterior\b/,
      /# (?:per ?cent |% )?(?:probability|chance) that\b/,
      /\bodds ratio\b/,
    ],
  },
  {
    // "The reviewers' re-analysis gave 80.9%", "experts put long-term survival at 80 to 85%"
    of: OUTCOME,
    words: [
      /\b(?:safety|per-protocol) (?:population|set)\b/,
      /\bre-?analysis\b/,
      /\b[Cc]ensoring\b/,
      /\bscenarios?\b/,
      /\b[Aa]ssessors\b/,
      /\b[Cc]linicians consulted\b/,
      /\bNICE heard\b/,
      /\b[Ss]ubmission estimated\b/,
      /\b[Ee]xperts (?:put|expect|estimate)/,
      /\b(?:reasonable|best) (?:estimate|guess)\b/,
      /\bseems likely\b/,
      /\bhad deemed\b/,
      /\breference value\b/,
      /\bpower to (?:show|detect)\b/,
      /\b[Tt]o reject\b/,
      /\b[Cc]onfirmatory (?:study|trial|series)\b/,
      /\b[Tt]he odds of\b/,
      /\bsurvival there (?:went|has|is)\b/,
    ],
  },
  {
    // "By 2030 we want 95% of babies to survive"
    of: OUTCOME,
    words: [
      /\b[Bb]y 20(?:2[6-9]|[3-9]\d)\b/,
      /\b(?:we|I|they|group|charity|doctors|parents) (?:want|will not rest|won['’]t rest|dream)s?\b/,
      /\b(?:goal|ambition|dream)\b/,
      /\bmust be possible\b/,
      /\buntil #/,
      /\b[Ss]uccess was defined\b/,
      /\bhalted if\b/,
    ],
  },
  {
    // "In Vienna 89% of babies survived with blinatumomab", "92% of Toronto's babies"
    of: /^(?:OS|DFS|EFS|RFS|PFS|MRD)/,
    words: [
      new RegExp(`^\\W*(?:In|At) ${PLACE}(?:,| the)? ${NO_REPORT}[^#]*#`),
      new RegExp(`^\\W*Since ${PLACE} `),
      new RegExp(`# of ${PLACE}['’]s (?:babies|infants|patients|children)`),
      new RegExp(`[Ss]urvival (?:at|in) ${PLACE} (?:was|is|had)\\b`),
    ],
  },
];
