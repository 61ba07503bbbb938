/**
 * What the infant trial's controls had, told right behind its own result in words that only point back to it: "81.6% were free of
 * disease. In the comparison group it was 64%", "… And without it?" / "64.4", "83.3% (controls 48%)". The result is
 * confirmed, so that what is set beside it is the same measure at the same time, and the words say whose.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { turned } from '../judge/contradict.ts';
import type { Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Neighbour, Setting } from '../setting.ts';

/** A share is mistaken for one of its own order: 4% is of something else. */
const [LEAST, MOST] = [0.6, 1.6];
/** So many characters behind the result it is pointed back to. */
const FAR = 170;

const MANY = '(?:only |just |about |a mere )?';
const ONLY_CHEMO =
  '(?:chemo(?:therapy)? (?:alone|only)|(?:only|just) (?:the |standard |usual )?chemo(?:therapy)?|(?:the )?(?:standard |usual |same )?chemo(?:therapy)? (?:alone|only))';
const FORMER = '(?:earlier|previous|older|old|former|historical)';
const CONTROLS = `(?:(?:Interfant-06 |historical )*(?:controls?|control group|comparison group|control arm|control infants)|historical (?:group|cohort|patients|infants|babies)|${FORMER} (?:Interfant-06 )?(?:trial|study|protocol|group|babies|infants|patients|treatment|regimen|cohort)|Interfant-06(?: group| babies| infants| treatment| protocol)?|(?:infants|babies|children|patients|those) (?:who (?:had|got|were given) )?(?:on |given |treated with )?${ONLY_CHEMO}|${ONLY_CHEMO})`;
const IT =
  "(?:it|that|the figure|the number|the rate)(?:'s| is| was| has been| had been| used to be| stood at| stands at)";

/** What stands between the result's sentence and the figure, where the controls are named ahead of it. */
const AHEAD = new RegExp(
  `(?:^|[.;,:?!]\\s|\\band )(?:and |but )?(?:in|for|with|on|under|among) (?:the |our |those |these )?${CONTROLS},? ${IT} ${MANY}$|(?:^|[.;:?!]\\s)(?:and )?without (?:it|the drug|the antibody|blinatumomab)(?:\\?|,? ${IT})[\\s"“—–-]*(?:\\[[\\d:]+\\] )?(?:[A-Z][\\w.]*: )?["“]?${MANY}$|,? where ${IT} ${MANY}$|^ \\((?:historical )?controls:? ${MANY}$`,
  'i',
);
/** What points back to the result, where they are named behind it. */
const POINTS = new RegExp(
  `(?:^|[.;:?!]\\s)(?:and )?(?:${IT}|compare (?:that|it) (?:with|to)|that compares with) ${MANY}$|(?:,| and| but)? (?:versus|against|as against|compared (?:with|to)|and) ${MANY}$`,
  'i',
);
const BEHIND = new RegExp(
  `^(?: (?:of|in|for|among|with|on|under) (?:the |our |those |these )?(?:(?:infants|babies|children|patients) (?:in|on|of|from) the )?(?:${CONTROLS}|history)(?: who (?:had|got|were given) ${ONLY_CHEMO})?| before| previously| without (?:it|the drug|the antibody))(?=\\s*(?:[.,;:)—"”]|$))`,
  'i',
);
/** Nothing but its own clause ends behind a figure whose group stands ahead. */
const ENDS = /^\s*(?:[.,;:)—"”!?]|$)/;
/** Another measure, other patients, or no result between the two. */
const OTHERWISE =
  /\b(?:infect\w*|relapse(?:d|s)?(?! or died)|transplant\w*|side effects?|MRD|residual|respon\w+|induction|toxic\w*|immunoglob\w*|Beijing|Japan\w*|adults?|older children|AALL\w*|E1910|MLL-?\d+|Interfant-(?:99|21)|hop(?:ed?|ing)|expect\w*|would|could|might|if|target\w*|aim\w*|plan\w*|not|never|wrong\w*|correct\w*|error|instead|misread|misprint\w*|boys|girls|younger|high[- ]risk|low[- ]risk|germline|days old|months old|wards?|hospitals?|clinics?|units?|here)\b/i;

/** The controls' record of the result just told, where the figure set beside that misses it. */
export function exposeCounterpart(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || setting.judgement(index)?.verdict === 'match' || !isShare(claim)) return undefined;
  const partner = resultBefore(setting, index);
  if (!partner || !isOfTrial(claim, partner.rec)) return undefined;
  const between = setting.between(partner.claim, claim).replace(SPREAD, '');
  const own = partner.claim.endpoint?.text ?? '';
  if (between.length > FAR || OTHERWISE.test(between.replace(own, ' '))) return undefined;
  const words = between.replace(/\s*\n\s*/g, ' ');
  const after = setting.after(index);
  const told = ENDS.test(after) ? AHEAD.exec(words) : BEHIND.test(after) && POINTS.exec(words);
  // "… were alive. Half the parents answered; in the control group it was 60%": of what was told in between.
  if (!told || /[.;:?!]\s/.test(words.slice(0, told.index))) return undefined;
  const about = setting.reference.records.find(
    (rec) => rec.study.id === partner.rec.study.id && areArms(rec, partner.rec),
  );
  return about && missed(setting, claim, partner, about);
}

/** How sure the result is. */
const SPREAD =
  /,? (?:with a |\()(?:95\s?% )?(?:CI|confidence interval)[^.;]{0,10}?\d[\d.]*\s?(?:%|per cent)?\s?(?:-|–|,|to)\s?\d[\d.]*\s?(?:%|per cent)?\)?,?/gi;

/** "64.2" and "sixty-four" are shares beside one. */
function isShare({ quantity, reserve, change, time, risk, hints }: Claim): boolean {
  const { form, hedge, upTo, unit } = quantity;
  if (form !== 'percent' && !(form === 'number' && unit === undefined)) return false;
  if (hedge || upTo !== undefined || (reserve && reserve !== 'elsewhere') || change) return false;
  return time?.from !== 'stated' && risk?.from !== 'stated' && !hints?.ahead;
}

/** The figure before, where it is confirmed as a survival of the home trial. */
function resultBefore(setting: Setting, index: number): Neighbour | undefined {
  const own = setting.confirmed(index - 1);
  if (!own || own.rec.study.trial !== setting.reference.home) return undefined;
  const { figure, group } = own.rec;
  if (!SURVIVALS.has(figure.endpoint) || group?.treatment !== 'blinatumomab') return undefined;
  return own.claim.quantity.form === 'percent' && !own.claim.change ? own : undefined;
}

/** The figure's words name neither the group just told nor another trial than that which the controls are from. */
function isOfTrial({ trials, group }: Claim, { study }: Rec): boolean {
  if (group?.value === 'blinatumomab' && group.from === 'stated') return false;
  const own = [study.trial, ...study.groups.map(({ drawnFrom }) => drawnFrom)];
  return trials?.from !== 'stated' || trials.value.every((trial) => own.includes(trial));
}

function missed(
  { reference }: Setting,
  claim: Claim,
  { claim: first }: Neighbour,
  about: Rec,
): Judgement | undefined {
  const share: Claim = {
    ...claim,
    opposite: first.opposite,
    quantity: { ...claim.quantity, form: 'percent' },
  };
  const outcome = (rec: Rec): string => compare(share.quantity, rec, turned(share, rec)).outcome;
  const { value } = about.figure;
  const level = 'percent' in value ? (value.percent ?? 0) : 0;
  const own = first.opposite ? 100 - level : level;
  if (outcome(about) !== 'differs') return undefined;
  if (claim.quantity.value < LEAST * own || claim.quantity.value > MOST * own) return undefined;
  const trials = [about.study.trial, about.group?.drawnFrom];
  const known = reference.records.some(
    (rec) =>
      trials.includes(rec.study.trial) && SURVIVALS.has(rec.figure.endpoint) && outcome(rec) !== 'differs',
  );
  return known ? undefined : { verdict: 'misstated', reason: 'wrong-value', about };
}
