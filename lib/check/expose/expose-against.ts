/**
 * A figure set against a confirmed one of the other group: "86.1% with blinatumomab versus 68% without", "improved to 86%,
 * from 87.9% with chemotherapy alone". Whatever holds its own words back, the two are one result in the two groups,
 * provided that nothing but the groups and what sets them against each other stands between and behind them.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { isOfThePast } from '../doubt/past.ts';
import { turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { OUTCOMES, SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Neighbour, Setting } from '../setting.ts';

const AGAINST =
  /\b(?:versus|vs\.?|v\.|compared (?:with|to)|as against|against|as opposed to|up from|from|minus)(?=\s)/i;
/** How sure a result is: "± 1.3 %", "(42.5–56.0)". */
const SPREAD =
  /±\s*\d[\d.]*\s*(?:%|per cent)?|[([](?:95\s*%\s*)?(?:CI|confidence interval)?[,:=]?\s*\d[\d.]*\s*%?\s*(?:[-,]|to)\s*\d[\d.]*\s*%?[)\]]/g;
/** Between groups that are both named. */
const LISTED = /^(?:and|but|while|whereas|to|\/|&)?$/i;
const OTHERS =
  /^ (?:of|for|in|among|with) (?:the )?(?:others|rest|other (?:group|arm|half)|(?:old|older|earlier) (?:trial|study|protocol|group))\b/i;
/** What may stand around a group's name. */
const FRAME =
  /\b(?:with|for|on|in|of|among|the|those|patients|infants|babies|children|adults|people|who|had|got|were|was|given|received|receiving|treated|group|arm|groups?|alone|only|just|at|it|had|been|slipped|stood|alive|living|others?|rest|old|older|earlier|trial|study|standard|control|comparison|historical|history|historically|previously|before|then|respectively)\b/gi;
const TIME = /\b(?:at|after|within|by)?\s*(?:\w+[\s-]){1,3}?(?:years?|months?)\b/i;
/** What was hoped for, reckoned or told of others is no result, and what an earlier look gave is another report's. */
const NO_RESULT =
  /\b(?:hop(?:ed?|ing)|expect\w*|assum\w*|target\w*|aim\w*|need\w*|plan\w*|predict\w*|project\w*|would|could|might|if|suppose\w*|imagine|simulat\w*|model\w*|adjust\w*|match\w*|weight\w*|interim|per protocol|boys|girls|older(?! (?:trial|study|protocol|group|treatment|regimen))|younger|subgroups?|not(?! (?:budged|changed|moved|shifted))|never|wrong\w*|correct\w*|error|instead|misread|misprint\w*)\b/i;

/** The other group's record of the confirmed figure that this one is set against, where it misses that. */
export function exposeAgainst(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const judgement = setting.judgement(index);
  if (!claim || judgement?.verdict === 'match' || !isPlain(claim)) return undefined;
  if (NO_RESULT.test(setting.sentence(claim))) return undefined;
  for (const at of [index - 1, index + 1]) {
    const partner = setting.confirmed(at);
    if (!partner || !isPlain(partner.claim) || !isOneResult(claim, partner)) continue;
    const about = setting.reference.records.find(
      (rec) => rec.study.id === partner.rec.study.id && areArms(rec, partner.rec),
    );
    const own = isSetOff(setting, index, at) ? { ...claim, group: undefined } : claim;
    if (!about || !ofGroup(own, about) || !ofGroup(partner.claim, partner.rec)) continue;
    // What is wrong already is called so with the record that it was told of.
    if (judgement?.verdict === 'misstated' && judgement.about !== partner.rec) continue;
    if (isOfThePast(setting, index, about)) continue;
    if (!isSetAgainst(setting, Math.min(index, at), Math.max(index, at))) continue;
    return isMissed(claim, about, setting);
  }
  return undefined;
}

/** A plain share, or a median in months. */
function isPlain({ quantity, reserve, change, bare }: Claim): boolean {
  if ((reserve && reserve !== 'elsewhere') || change || bare) return false;
  if (quantity.hedge || quantity.upTo !== undefined) return false;
  return quantity.form === 'percent' || quantity.form === 'duration';
}

/** One measure of one trial's patients, at one time, which a figure of the other says in words of its own. */
function isOneResult(claim: Claim, { claim: partner, rec }: Neighbour): boolean {
  if (partner.sentence.start !== claim.sentence.start) return false;
  const { endpoint } = rec.figure;
  if (!SURVIVALS.has(endpoint) && !/^(?:CR-(?:any|full)$|median-)/.test(endpoint)) return false;
  if (claim.endpoint?.value !== endpoint || claim.quantity.form !== partner.quantity.form) return false;
  if (claim.time?.value !== partner.time?.value || claim.risk?.value !== partner.risk?.value) return false;
  if (claim.time && claim.time.value !== rec.figure.months) return false;
  if (
    claim.trials &&
    !claim.trials.value.includes(rec.study.trial) &&
    said(claim.trials) &&
    !drawnFrom(claim, rec)
  )
    return false;
  // Where another trial was spoken of before, a whole number agrees by chance.
  return claim.reserve === undefined || partner.quantity.decimals > 0;
}

/** The old trial from which the control group was taken. */
const drawnFrom = ({ group }: Claim, rec: Rec): boolean =>
  group?.value === 'chemotherapy' &&
  rec.group?.treatment === 'blinatumomab' &&
  rec.population.age === 'infants';

/** "Survival was 10.0 months (4.0 months with chemotherapy)": the group in the bracket is that of the figure there. */
const isSetOff = (setting: Setting, index: number, at: number): boolean =>
  at > index &&
  setting.claim(index)?.group?.from === 'construction' &&
  /^\s\($/.test(setting.between(setting.claim(index) as Claim, setting.claim(at) as Claim)) &&
  /^[^()]*\)/.test(setting.after(at));

/** The text gives the figure to this group, or to none. */
const ofGroup = ({ group }: Pick<Claim, 'group'>, rec: Rec): boolean =>
  said(group) === undefined || group?.value === rec.group?.treatment;

/** Nothing but the groups, the time and what sets the two against each other stands between and behind the two figures. */
function isSetAgainst(setting: Setting, first: number, second: number): boolean {
  const [a, b] = [setting.claim(first), setting.claim(second)];
  if (!a || !b) return false;
  const bare = (words: string): string =>
    [a.group?.text, b.group?.text, a.endpoint?.text, b.endpoint?.text]
      .reduce((rest: string, name) => (name ? rest.replace(name, ' ') : rest), words)
      .replace(SPREAD, ' ')
      .replace(TIME, ' ')
      .replace(AGAINST, '§')
      .replace(FRAME, ' ')
      .replace(/[(),\s]+/g, ' ')
      .trim();
  const behind =
    setting.after(second).split(/[.;:—]|, (?!respectively)|\b(?:and|but)\b|\((?:HR|hazard ratio|[Pp]) /)[0] ??
    '';
  if (bare(behind).replace(TIME, '').trim() !== '') return false;
  const between = bare(setting.between(a, b));
  const told = said(a.group) !== undefined || said(b.group) !== undefined;
  if (between === '§') return told || !/\bfrom\b/i.test(setting.between(a, b));
  if (isSetOff(setting, first, second)) return true;
  if (!LISTED.test(between) || a.group?.from !== 'stated') return false;
  // "85% of those who got the drug, and 72% of the others": the others are the other group.
  if (OTHERS.test(setting.rest(b))) return true;
  return b.group?.from === 'stated' && a.group.value !== b.group.value;
}

/** How the figure misses the record; nothing where another of the trial's records may be meant. */
function isMissed(claim: Claim, about: Rec, setting: Setting): Judgement | undefined {
  const outcome = (rec: Rec): string => compare(claim.quantity, rec, turned(claim, rec)).outcome;
  const isLike = ({ figure: { value } }: Rec): boolean =>
    'percent' in about.figure.value ? 'percent' in value : 'amount' in value;
  const { interval } = claim.quantity;
  if (interval && (interval.low !== about.figure.ci95?.[0] || interval.high !== about.figure.ci95[1]))
    return undefined;
  if (outcome(about) === 'misrounded') return { verdict: 'misstated', reason: 'wrong-rounding', about };
  if (outcome(about) !== 'differs') return undefined;
  const owners = setting.reference.records.filter(
    (rec) =>
      rec.study.trial === about.study.trial &&
      (OUTCOMES.has(rec.figure.endpoint) || rec.figure.endpoint.startsWith('median-')) &&
      isLike(rec) &&
      outcome(rec) === 'agrees',
  );
  const saysPart =
    said(claim.risk)?.value === about.population.subgroup && about.population.subgroup !== undefined;
  // The same measure at another time: a comparison may mix the two ("to 60.2%, from 65.8%").
  const isApart = (rec: Rec): boolean =>
    rec.population.subgroup === about.population.subgroup
      ? rec.figure.endpoint !== about.figure.endpoint
      : saysPart;
  if (!owners.every(isApart)) return undefined;
  return { verdict: 'misstated', reason: 'wrong-value', about };
}
