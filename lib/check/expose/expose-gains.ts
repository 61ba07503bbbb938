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
  /^\W*(?:(?:that|this|it|which|so|and|for|the|a|an|of|to|by|is|was|are|were|means?|amounts?|comes|makes?|in|some|about|around|roughly|nearly|absolute|overall|survival|between|two|both|groups?|arms?|gain|rise|increase|difference|improvement|jump|leap|gap|i\.e\.)\b\W*){0,12}$/i;

/** "Survival is up 27 per cent", "has risen by 27 per cent" */
const UP =
  /\b(?:up|rose|risen|rises|grew|grown|climbed|jumped|improved|increased|better|higher)\s(?:by\s)?(?:an?\s)?(?:(?:about|around|some|roughly|nearly|almost|a whopping|fully)\s)?$/i;
/** A rise of something else, a reckoning of another kind, or a number that is put right. */
const NOT_THAT =
  /\b(?:relative(?:ly)?|risks?|hazard|odds|lower|costs?|prices?|sales|shares?|stocks?|budgets?|revenues?|funding|donations?|numbers?|cases|incidence|demand|weight|dose|not|never|no|wrong\w*|mistake\w*|should|would|could|might|may|if|rather|instead|points?|correct\w*|error|hop(?:ed?|ing)|expect\w*|plan\w*|aim\w*|at least|since then|per year|a year|every year|annual\w*|boys|girls|older|younger|adults|chemotherapy arm)\b|n't\b|n’t\b/i;

/** Nothing in its sentence names another measure, another rise or another reckoning. */
function isPlain(claim: Claim, sentence: string, after: string): boolean {
  if (claim.reserve || claim.opposite || claim.change === 'down' || NOT_THAT.test(sentence)) return false;
  const other = /^\s*\w+\s(?:in|of|for)\s(?:(?:the|their|overall|two-year|four-year)\s)*(\w+)/i.exec(after);
  return !other || /^(?:survival|disease|event|outcomes?|babies|infants|chances?)/i.test(other[1] as string);
}

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
  const [before, after, sentence] = [setting.before(index), setting.after(index), setting.sentence(claim)];
  const bare =
    (BEFORE.test(before) || AFTER.test(after)) &&
    ONLY_GAIN.test(lastClause(before)) &&
    !/\b(?:relative|relatively|lower|risk|hazard)\b/i.test(sentence);
  const plain = isPlain(claim, sentence, after);
  const named = claim.endpoint?.from === 'stated';
  const called = BEFORE.test(before) || AFTER.test(after);
  const told = called ? named || setting.beside(index).length > 0 : named && UP.test(before);
  if (!bare && !(plain && told)) return undefined;
  const pairs = levelsNear(setting, index, plain).filter(
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
    const far = bare && differences.every((value) => Math.abs(value - claim.quantity.value) > 1.5);
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

/** Both groups' confirmed shares of one result, among the figures just before or after; a share that two looks at the trial have is of either. */
function levelsNear(setting: Setting, index: number, plain: boolean): [Rec, Rec][] {
  const near = neighbours(setting, index, plain).filter((rec) => !Number.isNaN(shareOf(rec)));
  const found = near
    .filter(({ group }) => group?.treatment === 'blinatumomab')
    .flatMap((told) =>
      near.flatMap((control): [Rec, Rec][] => {
        const treated = areArms(told, control)
          ? told
          : setting.reference.records.find(
              (rec) =>
                areArms(rec, control) &&
                rec.figure.endpoint === told.figure.endpoint &&
                rec.study.trial === told.study.trial &&
                shareOf(rec) === shareOf(told),
            );
        return treated ? [[treated, control]] : [];
      }),
    );
  return found.filter(([a, b], at) => found.findIndex(([c, d]) => a === c && b === d) === at);
}

/** The confirmed figures around, and those that the block before ends with: "– 93 per cent, and 66 before. – So it is up 27 per cent?" */
function neighbours(setting: Setting, index: number, plain: boolean): Rec[] {
  const near = setting.near(index, 3).map(({ rec }) => rec);
  const own = setting.claim(index);
  if (near.length > 0 || !own || !plain) return near;
  return [1, 2].flatMap((step) => {
    const other = setting.confirmed(index - step);
    return other && setting.between(other.claim, own).split('\n').length === 2 ? [other.rec] : [];
  });
}

function shareOf({ figure: { value } }: Rec): number {
  return 'percent' in value ? value.percent : Number.NaN;
}
