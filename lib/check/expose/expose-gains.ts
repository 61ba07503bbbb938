/** Gains refuted by the two levels they are the difference of: "66 and 93 per cent, a rise of 27 per cent". */
import type { Claim } from '../../read/claim.ts';
import { roundHalfUp } from '../compare/rounding.ts';
import { areArms } from '../confirm/twins.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { exposeGap } from './expose-gap.ts';

/** The figure is called a gain, before or after it. */
const BEFORE =
  /\b(?:gain|rise|increase|difference|improvement|jump|leap|gap)\b(?:\s+(?:of|was|is|in|the|that|[a-z-]*survival|some|a|an|between|two|groups|,)){0,7}\s*$/i;
const AFTER =
  /^\s*(?:(?:absolute|overall)\s+)?(?:gain|rise|increase|difference|improvement|jump|leap|gap)\b/i;

/** A sentence that says no more of the figure than that it is the gain. */
const ONLY_GAIN =
  /^\W*(?:(?:that|this|it|which|so|and|for|the|a|an|of|to|by|is|was|are|were|means?|amounts?|comes|makes?|in|absolute|overall|survival|between|two|both|groups?|arms?|gain|rise|increase|difference|improvement|jump|leap|gap|i\.e\.)\b\W*){0,12}$/i;

/** A difference called percent, or a difference that the two levels beside it do not have. */
export function exposeGain(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || claim.bare || (claim.quantity.form !== 'percent' && claim.quantity.form !== 'points'))
    return undefined;
  if (claim.quantity.upTo !== undefined || claim.reserve === 'elsewhere' || claim.reserve === 'subgroup')
    return undefined;
  const level = levelOf(setting, index, claim);
  if (level) return level;
  const gap = exposeGap(setting, index, claim);
  if (gap) return gap;
  if (!BEFORE.test(setting.before(index)) && !AFTER.test(setting.after(index))) return undefined;
  if (!ONLY_GAIN.test(lastClause(setting.before(index)))) return undefined;
  if (/\b(?:relative|relatively|lower|risk|hazard)\b/i.test(setting.sentence(claim))) return undefined;
  const pairs = levelsNear(setting, index).filter(
    ([treated]) => !said(claim.endpoint) || said(claim.endpoint)?.value === treated.figure.endpoint,
  );
  for (const [treated, control] of pairs) {
    const [b, c] = [shareOf(treated), shareOf(control)];
    const differences = [b - c, roundHalfUp(b, 0) - roundHalfUp(c, 0)];
    const fits = differences.some(
      (value) => Math.abs(roundHalfUp(value, claim.quantity.decimals) - claim.quantity.value) < 1e-9,
    );
    const arithmetic = `${b}% − ${c}% = ${roundHalfUp(b - c, 1)} percentage points`;
    if (fits && claim.quantity.form === 'percent')
      return { verdict: 'misstated', reason: 'wrong-unit', about: treated, arithmetic };
    const far = differences.every((value) => Math.abs(value - claim.quantity.value) > 1.5);
    if (!fits && far && pairs.length === 1 && claim.quantity.form === 'points' && !claim.reserve)
      return { verdict: 'misstated', reason: 'wrong-value', about: treated, arithmetic };
  }
  return undefined;
}

/** "Survival was 66%; adding the drug has increased it by 93%": a gain that is the very level reached, told beside the level before. */
function levelOf(
  setting: Setting,
  index: number,
  { change, endpoint, quantity }: Claim,
): Judgement | undefined {
  if (change !== 'up' || quantity.form !== 'percent' || quantity.hedge || !endpoint) return undefined;
  if (!/\b(?:by|of)\s+$/i.test(setting.before(index))) return undefined;
  for (const { rec: control } of setting.near(index, 2)) {
    if (control.group?.treatment !== 'chemotherapy' || control.figure.endpoint !== endpoint.value) continue;
    const about = setting.reference.records.find(
      (rec) => areArms(rec, control) && [shareOf(rec), roundHalfUp(shareOf(rec), 0)].includes(quantity.value),
    );
    if (!about) continue;
    const arithmetic = `${shareOf(about)}% is the level; the gain is ${roundHalfUp(shareOf(about) - shareOf(control), 1)} percentage points`;
    return { verdict: 'misstated', reason: 'wrong-change', about, arithmetic };
  }
  return undefined;
}

const lastClause = (words: string): string => words.slice(words.search(/[^,;:—(]*$/));

/** Both groups' confirmed shares of one result, among the figures just before or after. */
function levelsNear(setting: Setting, index: number): [Rec, Rec][] {
  const near = setting.near(index, 3).map(({ rec }) => rec);
  return near.flatMap((treated) =>
    treated.group?.treatment !== 'blinatumomab' || Number.isNaN(shareOf(treated))
      ? []
      : near.flatMap((control): [Rec, Rec][] => (areArms(treated, control) ? [[treated, control]] : [])),
  );
}

function shareOf({ figure: { value } }: Rec): number {
  return 'percent' in value ? value.percent : Number.NaN;
}
