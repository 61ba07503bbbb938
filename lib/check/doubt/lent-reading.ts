/**
 * What a figure measures may all have been lent by the copy before it, and then the loan is the reader's guess: "About 93 in 100
 * were alive, 7 in 100 had died. After four years it was still 93 in 100", "Alive without relapse: 81.6. Before? 49.4".
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** Words that say which way a share counts. */
const WAY = /\b(?:died|die|dead|deaths?|lost|relaps\w*|surviv\w*|alive|liv(?:e|es|ed|ing)|free)\b/i;

/** The record by which a figure is right that says itself neither what it measures nor which way: the one just told, or the other group's of the last figure. */
export function lentReading(setting: Setting, index: number, { about }: Judgement): Rec | undefined {
  const claim = setting.claim(index) as Claim;
  const { endpoint, quantity } = claim;
  if (!endpoint || endpoint.from === 'stated' || claim.change || WAY.test(setting.sentence(claim)))
    return undefined;
  const agrees = (rec: Rec, opposite: boolean): boolean =>
    compare(quantity, rec, opposite).outcome === 'agrees';
  if (about?.figure.endpoint === endpoint.value && agrees(about, !turned(claim, about))) return about;
  const last = setting.confirmed(index - 1)?.rec;
  return last && setting.reference.records.find((rec) => areArms(rec, last) && agrees(rec, false));
}

/**
 * The record of another trial than the page's whose two groups a sentence tells of, naming neither trial nor patients: "Did the
 * bigger kids do as well? 96% were alive without leukaemia, and 87.9% of those on chemo". Two values of one trial are no chance.
 */
export function pairReading(setting: Setting, index: number): Rec | undefined {
  const claim = setting.claim(index) as Claim;
  if (claim.trials || said(claim.age) || claim.quantity.form !== 'percent') return undefined;
  const mates = [index - 1, index + 1]
    .map((at) => setting.claim(at))
    .filter((mate) => mate?.sentence.start === claim.sentence.start && mate.quantity.form === 'percent');
  const { records, home } = setting.reference;
  return records.find(
    (rec) =>
      rec.study.trial !== home &&
      rec.figure.endpoint === claim.endpoint?.value &&
      rec.group?.treatment === (claim.group?.value ?? rec.group?.treatment) &&
      compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees' &&
      records.some(
        (other) =>
          other.study.id === rec.study.id &&
          areArms(rec, other) &&
          mates.some(
            (mate) => mate && compare(mate.quantity, other, turned(claim, other)).outcome === 'agrees',
          ),
      ),
  );
}
