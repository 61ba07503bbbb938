/** A share of some patients that the text calls a share of all: "82.2% of all patients", of those who reached remission. */
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

const OF_ALL =
  /^\s(?:of|in)\sall\s(?:the\s)?(?:treated\s|enrolled\s|\d+\s)?(?:patients|adults|participants)(?=\s(?:had|reached|achieved|in (?:that|the|this) (?:study|trial)|got|showed)\b|[.;,]|$)/i;

/** A confirmed share of a part of the patients, told of all of them. */
export function exposeBase(setting: Setting, index: number): Judgement | undefined {
  const found = setting.confirmed(index);
  if (found?.claim.quantity.form !== 'percent' || found.claim.reserve === 'unreal') return undefined;
  const { denominator = '' } = found.rec.figure;
  return /^patients with\b/.test(denominator) && OF_ALL.test(setting.after(index))
    ? { verdict: 'misstated', reason: 'wrong-denominator', about: found.rec, owner: found.rec }
    : undefined;
}
