/**
 * Results told of a trial, of authors or of a place by a name that nobody here knows: "UKALL 2011's infants had a two-year
 * survival of 61%", "Zhang et al. found an OS of 91.7%", "Shanghai's controls had a DFS of 45%", "83% Moscow". They are no record's.
 */
import type { Claim } from '../../read/claim.ts';
import type { Lexicon } from '../../read/lexicon.ts';
import { findMentions } from '../../read/mentions.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { PATIENTS } from './words.ts';

/** Measures, genes, cells, congresses and authorities that have a number behind them, and are no trials. */
const NO_TRIAL =
  '(?!(?:OS|[DERP]FS|CIR|HR|CI|CR[a-z]?|MRD|TP|CD|CNS|IL|HLA|KMT|MLLT|AFF?|NCT|COVID|BCP|SARS|RMST|SAE|AE|USD|EUR|GBP|ASH|EHA|ASCO|AACR|SIOP|ASTCT|TCT|NEJM|JCO|JAMA|FDA|EMA|CHMP|NICE|BBC|WHO|NHS|HAS|KVK|ICD|DOI|PMID|ISO|CTCAE|MT)[- ]?\\d)';
const CODE =
  '(?:[A-Z]{2,}[A-Za-z]*-?\\d{2,}\\+?|[A-Z]{3,}-\\d|[A-Z]{2,} (?:\\d{4}\\b|\\d\\d-\\d{2,3}\\b)|[SE][12]\\d{3}|Interfant-2\\d)';
const TRIAL = new RegExp(`\\b${NO_TRIAL}${CODE}`, 'g');
const AUTHORS = /\b\p{Lu}[\p{L}-]+(?: et al\b| and (?:colleagues|co-?workers)\b)/gu;
/** "Shanghai's controls", "Pakistan's survival"; a person's patients are those of the trial that the person did. */
const PLACES = new RegExp(
  `(?:^|[.;:,] |\\b(?:[Ii]n|[Oo]f|[Bb]ut|[Aa]nd|[Ww]hile) )(?!(?:The|This|That|Utrecht|Europe|Amgen|Today|Yesterday|Blin\\w+|Interfant\\S*|Holland|Pieters|Sluis|Princess|Prinses|Dr|Prof)\\b)\\p{Lu}\\p{L}{3,}['’]s? (?:(?:own|matched|historical|two-year|blinatumomab) )*(?:${PATIENTS}|control group|registry|series)\\b`,
  'gu',
);

/** Whether the figure at `index` is told of a name that no wording of the lexicon has. */
export function isOfStrangeName(
  setting: Setting,
  index: number,
  { figure, study }: Rec,
  lexicon: Lexicon,
): boolean {
  const claim = setting.claim(index) as Claim;
  // What the next trial plans is held.
  if (claim.inCell || figure.endpoint.startsWith('planned')) return false;
  const lead = setting.lead(claim);
  if (isLabelled(setting, claim, lexicon)) return true;
  const known = findMentions(lead, lexicon, new Set(['study'])).map(({ start, end }) => ({ start, end }));
  const strange = [TRIAL, AUTHORS, PLACES]
    .flatMap((pattern) => [...lead.matchAll(pattern)])
    .map(({ 0: { length }, index: start }) => ({ start, end: start + length }))
    // "AIEOP-BFM ALL 2017" goes on with a known name, "ALL-MB 2015" makes another of one.
    .filter(({ start, end }) => {
      const year = /\b(?:19|20)\d\d$/.exec(lead.slice(start, end))?.[0];
      const isOfKnown = known.some((name) => name.start < end && start <= name.end + 1);
      return !isOfKnown || (year !== undefined && !`${study.title} ${study.reported}`.includes(year));
    });
  const last = strange.sort((a, b) => a.start - b.start).at(-1);
  if (!last) return false;
  // "In LAL1913 and LAL2317 …": the two are told in one breath.
  return known.every((name) => name.start < last.end || TOGETHER.test(lead.slice(last.end, name.start)));
}

const TOGETHER = /^,? ?(?:and|or|v\.?|vs\.?|versus|\/|,)? ?$/;

/** "83% Moscow": the line ends in a name. */
function isLabelled(setting: Setting, claim: Claim, lexicon: Lexicon): boolean {
  const label = /^(?:%| per ?cent)? (\p{Lu}\p{Ll}{3,})$/u.exec(setting.rest(claim).trimEnd())?.[1];
  if (label === undefined || /\p{L}/u.test(setting.lead(claim))) return false;
  return findMentions(label, lexicon).length === 0;
}
