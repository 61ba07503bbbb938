/** "The BRIGHT trial": a trial that the records do not hold is told by its name in capitals, and its figures are its own. */
import type { Mention } from '../mentions.ts';

const TRIAL =
  /\b((?:[A-Z]{3,}[a-z]?[A-Z0-9]*|[A-Z]{2,}\d+)(?:-[A-Z0-9][A-Za-z0-9]*)*)(?: ALL)?(?: \d{1,4})? (?:trial|study|protocol)\b/g;
/** Diseases, measures, groups and authorities: "the KMT2A trial", "the COG study" may be one that is held. */
const NO_TRIAL =
  /^(?:ALL|B-ALL|T-ALL|BCP|KMT2A|MLL|CAR|CD\d+|MRD|CNS|OS|DFS|EFS|RFS|CRS?|HSCT|RCT|RMST|NCT\d+|MT\d+|IV|PK|DNA|RNA|US|USA|UK|EU|FDA|EMA|CHMP|NIH|NCI|NHS|WHO|NICE|COG|ECOG|ACRIN|SWOG|CALGB|GIMEMA|GMALL|DCOG|GRAALL|AIEOP|BFM|SIOP|JPLSG|JCCG|MRC|NCRI|EORTC|PETHEMA|HOVON|NOPHO|CCG|POG|NEJM|JCO|ASH|EHA|ASCO|BBC|PHASE|THE|THIS|NEW|INFANT|DUTCH|AMGEN|BLINA\w*|INTERFANT)\b/;
const OURS = /leuka?emia|\bALL\b|lymphoblastic|KMT2A|blinatumomab|Blincyto/i;

/** The unknown trials of a sentence: another series where leukaemia is spoken of, another subject where it is not. */
export function unknownTrials(text: string): Mention[] {
  return [...text.matchAll(TRIAL)]
    .filter(([, name]) => !NO_TRIAL.test(name as string))
    .map((match) => ({
      ...(OURS.test(text)
        ? { slot: 'elsewhere' as const, value: 'foreign' }
        : { slot: 'other' as const, value: 'trials' }),
      manner: 'noun',
      opposite: false,
      start: match.index,
      end: match.index + (match[1] as string).length,
    }));
}
