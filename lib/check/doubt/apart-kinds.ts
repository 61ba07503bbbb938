/**
 * Words that make a death, a relapse, a response or an event one of a kind: toxic deaths, a relapse of the nervous system, a
 * response with partial recovery, fevers of any grade. A record counts them all, or the serious ones, and refutes none of a kind.
 */
import type { Apart } from './apart-results.ts';

/** Wherever the relapse was, or whatever it was of. */
const SITE =
  'CNS|(?:bone[- ])?marrow|testicular|extramedullary|isolated|combined|myeloid|lineage-switch|molecular|overt|CD19-\\w+';

export const APART_KINDS: readonly Apart[] = [
  {
    // "Non-relapse mortality at three years, 7%", "toxic death rate: 18%"
    of: /^(?:OS|relapse)$/,
    words: [
      /\b(?:non-?relapse|transplant|(?:treatment|transplant|therapy|infection|disease|leuk\w+|toxicity|drug)-related|toxic|toxicity|early|late|peri\w+|septic|cardiac) (?:mortality|deaths?(?: rate)?)\b/i,
      /\b(?:NRM|TRM)\b/,
      /\bdied (?:of|from) (?:toxicity|the toxicity|GVHD|a transplant|transplant|complications|side effects)/,
    ],
  },
  {
    of: /^OS$/,
    words: [
      /\b(?:[Ii]nduction|[Ii]nfectious|[Rr]emission) (?:mortality|deaths?(?: rate)?)\b/,
      // "16% were alive despite a relapse": of those living, some.
      /\b(?:despite|after|in spite of|following) (?:a |an |their )?(?:\w+ )?relapse\b/,
    ],
  },
  {
    // "GVHD-free, relapse-free survival", "the proportion without relapse"
    of: /^(?:OS|DFS|EFS|RFS|PFS|relapse)$/,
    words: [
      /\bGVHD\b|\bGRFS\b|\bgraft-versus-host\b/,
      /\b[Hh]aplo\w*\b/,
      /\b[Ff]reedom from (?:relapse|recurrence)\b/,
      /\b(?:proportion|share|rate|those) without (?:a )?(?:relapse|recurrence)\b/,
    ],
  },
  {
    // "CNS relapse: 1 (3%)", "one relapse was myeloid"
    of: /^relapse$/,
    words: [
      new RegExp(`\\b(?:${SITE})(?: (?:and|or) (?:${SITE}))? (?:relapse|recurrence)`, 'i'),
      new RegExp(`# (?:of the )?(?:relapses? )?(?:was|were) (?:in the )?(?:${SITE})\\b`),
      /# (?:\w+ )?(?:who|that) (?:had )?relapsed (?:are|were|is|was|have|had|went|got|live)\b/,
      /# more (?:years?|months?)\b/,
      // "25 infants had been given the drug at relapse": when it was given, and not what befell them.
      /\b(?:at|in|for) (?:first |second |a |their )?relapse\b/i,
    ],
  },
  {
    // "Events: 80% relapse, 20% death in remission"
    of: /^(?:relapse|death-in-remission)$/,
    words: [
      /\b(?:[Oo]f (?:the|all|these)? ?)?(?:[Ee]vents|[Dd]eaths|[Cc]auses of death):? (?:[\d.]+%? \w+, )?#/,
    ],
  },
  {
    // "CRi 2%" beside "CR/CRh/CRi 44%": a part of all responses.
    of: /^(?:CR|CR-any|CR-full)$/,
    words: [/(?<!\/)\bCR[hip](?! ?\/)\b[^/]{0,12}#/, /# (?:with )?CR[hip]\b(?!\/)/],
  },
  {
    // "Complete molecular response 41%, PNQ 19%"
    of: /^molecular-response$/,
    words: [/\b[Cc]omplete (?:molecular response )?#/, /\bPNQ\b|\bnon-?quantifiable\b/i, /# complete\b/],
  },
  {
    // "Fever: 24 infants; as a serious event: 4", "mild vomiting in eight infants", "seventeen infections, four serious"
    of: /^(?:SAE|serious)/,
    words: [
      /\b(?:[Mm]ild|[Mm]oderate|[Nn]on-?serious|[Aa]ny[- ]grade|(?:of )?(?:any|all|every) (?:grades?|degree|severity))\b/,
      /\bgrades? (?:1|2|one|two)\b/i,
      /# (?!serious\b)[^#]*?\b(?:of (?:them|these|which)|,|and) ?(?:\w+ )?serious\b/,
      /^(?!.*\b[Ss]erious\b.*#).*# (?:\w+ )?(?:\w+ )?were serious\b/,
      /\b[Ll]ater (?:in|during|on)\b/,
    ],
  },
  {
    // "Median follow-up since transplant", "of infants without an event"
    of: /^follow-up$/,
    words: [
      /\b(?:since|after|from) (?:the |their )?(?:transplant\w*|HSCT|relapse)\b/,
      /\b(?:of|for|in|among) (?:the |those )?(?:\w+ )?(?:infants |babies |patients |children )?(?:without|with|who had) (?:an? |any )?(?:event|relapse|transplant)/,
      /\bfollow-up of the #/,
    ],
  },
];
