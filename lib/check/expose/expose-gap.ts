/**
 * A difference in points that no two results of the trial have: "The gap in disease-free survival at four years is 52 points",
 * "66 and 93 per cent. That is 31.5 percentage points." Which two results are set against each other copy seldom says in full,
 * so that a gap is called wrong only where it is none that the trial's results leave between any two of them.
 */
import type { Claim } from '../../read/claim.ts';
import { roundHalfUp } from '../compare/rounding.ts';
import { areArms } from '../confirm/twins.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** What two results leave between them. */
const GAP =
  /\b(?:gain(?:s|ed)?|ris(?:e|es|en)|rose|increases?|differences?|improvements?|improved|jump(?:ed|s)?|leaps?|leapt|gaps?|advantages?|benefits?|apart|higher|better|more|ahead|up|went up|climbed|lead)\b/i;
/** A sentence that says of the figure no more than that it is what the levels before it leave between them. */
const BARE =
  /^\W*(?:(?:that|this|it|which|so|and|for|the|a|an|of|to|by|is|was|are|were|means?|amounts?|comes|makes?|in|about|absolute|terms|overall|between|two|both|groups?|arms?|gain|rise|increase|difference|improvement|jump|leap|gap|i\.e|you|get|say|or|not|our|maths|desk)\b\W*){0,14}$/i;
/** Two looks at one group, parts of the patients, or a gap that was hoped for. */
const OTHERWISE =
  /\b(?:reports?|since|earlier|previous\w*|interim|update|widen\w*|narrow\w*|shr[aiu]nk\w*|grew|fell|lost|loss|drop\w*|declin\w*|confidence|interval|wide|margin of error|boys|girls|aged|younger|older|sub(?:group|set)s?|hop(?:ed?|ing)|expect\w*|assum\w*|target\w*|aim\w*|plan\w*|power\w*|detect\w*|would|could|might|if|model\w*|adjust\w*|match\w*|never|wrong\w*|correct\w*|error|instead|mis(?:read|print|stat)\w*|remission|clear\w*|negative|risk)\b/i;
/** So many points off a gap may be another reckoning of it. */
const NEAR = 1.5;

/** The pair of the trial's results that the gap is told of, where it is none that they or any other two leave. */
export function exposeGap(setting: Setting, index: number, claim: Claim): Judgement | undefined {
  const { quantity, reserve, risk, opposite } = claim;
  if (quantity.form !== 'points' || quantity.hedge || reserve || said(risk) || opposite) return undefined;
  if (setting.judgement(index)?.verdict === 'match') return undefined;
  const sentence = setting.sentence(claim);
  if (OTHERWISE.test(sentence)) return undefined;
  const pair = levelsBefore(setting, index, claim) ?? toldIn(setting, index, claim, sentence);
  if (!pair) return undefined;
  const [treated, control] = pair;
  const shares = setting.reference.records
    .filter(({ study, figure }) => study.trial === treated.study.trial && SURVIVALS.has(figure.endpoint))
    .flatMap((rec) => shareOf(rec) ?? []);
  const isGap = shares.some((a) =>
    shares.some((b) => {
      const off = (value: number): number => Math.abs(value - quantity.value);
      return Math.min(off(a - b), off(roundHalfUp(a, 0) - roundHalfUp(b, 0))) <= gapRoom(quantity.decimals);
    }),
  );
  const [b, c] = [shareOf(treated) ?? 0, shareOf(control) ?? 0];
  if (isGap || Math.abs(b - c - quantity.value) <= NEAR) return undefined;
  return {
    verdict: 'misstated',
    reason: 'wrong-value',
    about: treated,
    arithmetic: `${b}% − ${c}% = ${roundHalfUp(b - c, 1)} percentage points`,
  };
}

/** So far apart are two prints of one number. */
const gapRoom = (decimals: number): number => (decimals > 0 ? 0.11 : 0.6);

/** Both groups' confirmed shares of one result, and no other two, just before a sentence that says only what lies between them. */
function levelsBefore(setting: Setting, index: number, claim: Claim): [Rec, Rec] | undefined {
  const words = setting.before(index);
  if (!BARE.test(words.slice(words.search(/[^,;:—("]*$/)))) return undefined;
  const near = setting
    .near(index, 3)
    .filter(({ claim: other }) => other.start < claim.start)
    .map(({ rec }) => rec);
  const pairs = near.flatMap((a) => near.flatMap((b): [Rec, Rec][] => (isPair(a, b) ? [[a, b]] : [])));
  const [first] = pairs;
  const endpoint = said(claim.endpoint)?.value;
  if (!first || pairs.length > 1) return undefined;
  return endpoint !== undefined && endpoint !== first[0].figure.endpoint ? undefined : first;
}

/** "The gap in disease-free survival at four years": the words say what is set against what, in the page's own trial. */
function toldIn(setting: Setting, index: number, claim: Claim, sentence: string): [Rec, Rec] | undefined {
  const { endpoint, trials, age, time } = claim;
  const { home, background, records } = setting.reference;
  if (!endpoint || !said(endpoint) || !SURVIVALS.has(endpoint.value) || !GAP.test(sentence)) return undefined;
  if (!setting.inPlay(index).has(home)) return undefined;
  if (trials?.value.some((trial) => trial !== home && !background.has(trial))) return undefined;
  if (age && age.value !== 'infants' && age.value !== 'children') return undefined;
  // Where the page tells of another trial of the drug, a gap without patients of its own may be that one's.
  const rivals = [...setting.inPlay(index)].some(
    (trial) => trial !== home && setting.reference.blinatumomab.has(trial),
  );
  if (rivals && !trials && age?.value !== 'infants') return undefined;
  const fits = ({ study, figure }: Rec): boolean =>
    study.trial === home &&
    figure.endpoint === endpoint.value &&
    (!said(time) || figure.months === time?.value);
  const own = records.filter(fits);
  for (const a of own) {
    const b = own.find((other) => isPair(a, other));
    if (b) return [a, b];
  }
  return undefined;
}

const isPair = (a: Rec, b: Rec): boolean =>
  a.group?.treatment === 'blinatumomab' && areArms(a, b) && [a, b].every((rec) => shareOf(rec) !== undefined);

function shareOf({ figure: { value } }: Rec): number | undefined {
  return 'percent' in value ? value.percent : undefined;
}
