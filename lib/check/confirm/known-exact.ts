/**
 * Bare results of the home trial: "For the controls it has slid to 60.2", "He had pencilled 49.4% beside it". A decimal that
 * the home trial published once, in an article that tells of it, needs no word of what it measures; what words there are
 * must not speak against it.
 */
import { contradictions } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Knows } from './known-here.ts';
import { agrees, isKin, withoutLent } from './known-one.ts';

/** A number of something else: a dose, an age, a day's temperature. */
const OF_ELSE =
  /^\s?(?:kg|g|mg|ml|cm|mm|km|litres?|pounds|degrees|°|hours?|days?|weeks?|months?|years?|million|billion|bn|m\b|times|points?|out of|x\b|[$€£])|^[-–:/]\d/i;

/** "A) 49.4% B) 65.8%": the answers to choose from. */
export const OPTION = /(?:^|\s)[A-Da-d][).]\s?$/;

/** "Now there is a second report, with 4.2 years": how long its patients were followed. */
export const followedFor: Knows = (setting, index, ofHome) => {
  const claim = setting.claim(index);
  if (!claim || !ofHome || claim.inCell) return undefined;
  if (said(claim.endpoint) && claim.endpoint?.value !== 'follow-up') return undefined;
  if (said(claim.trials) && !claim.trials?.value.includes(setting.reference.home)) return undefined;
  const { form, decimals, hedge, upTo } = claim.quantity;
  if (form !== 'duration' || decimals !== 1 || hedge || upTo !== undefined) return undefined;
  if (!FOLLOWED.test(setting.sentence(claim))) return undefined;
  const { records, home } = setting.reference;
  return records.find(
    (rec) => rec.study.trial === home && rec.figure.endpoint === 'follow-up' && agrees(claim, rec),
  );
};

const FOLLOWED = /\b(?:median|follow\w*|watched|observed|report|update|analysis|later)\b/i;

/** "For the controls it has slid to 60.2" */
export const exactOfHome: Knows = (setting, index, ofHome) => {
  const claim = setting.claim(index);
  if (!claim || !ofHome || claim.inCell) return undefined;
  const { quantity, endpoint, time } = claim;
  if (quantity.form !== 'percent' && quantity.form !== 'number') return undefined;
  if (quantity.decimals !== 1 || quantity.hedge || quantity.upTo !== undefined) return undefined;
  if (OF_ELSE.test(setting.rest(claim)) || /[$€£(±]\s?$/.test(setting.lead(claim))) return undefined;
  if (OPTION.test(setting.lead(claim))) return undefined;
  const { reference } = setting;
  const own = reference.records.filter(
    (rec) =>
      rec.study.trial === reference.home &&
      SURVIVALS.has(rec.figure.endpoint) &&
      rec.population === rec.study.population &&
      agrees(claim, rec) &&
      (!endpoint || isKin(endpoint.value, rec.figure.endpoint)) &&
      contradictions(withoutLent(claim, rec, false), rec, reference, new Set([reference.home]))?.size === 0,
  );
  if (said(claim.trials) && !claim.trials?.value.includes(reference.home)) return undefined;
  const rec = own.find(({ figure }) => figure.months === time?.value) ?? own[0];
  return own.some(({ figure }) => figure.endpoint !== rec?.figure.endpoint) ? undefined : rec;
};
