/**
 * A last look at figures that are still open, with the whole article before one's eyes: what has been confirmed shows which
 * trial the article tells of, so that a number with that trial's noun, a share beside its count or a result that one record
 * alone prints needs fewer words than elsewhere. It only confirms, after every doubt, so that no figure is refuted by what
 * it finds; and it leaves alone what was ever held against a record.
 */

import type { Judged, Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { Setting } from '../setting.ts';
import { ofAgency } from './known-agency.ts';
import { baseOf } from './known-base.ts';
import { besideOwn, isRest } from './known-beside.ts';
import { exactOfHome, followedFor } from './known-exact.ts';
import { ofPlan, placesOf } from './known-facts.ts';
import { kindOfHome } from './known-kinds.ts';
import { onlyOne, uniquely } from './known-one.ts';
import { sizeOfHome } from './known-size.ts';
import { ofSizedTrial } from './known-sized.ts';

/** From so many confirmed figures on an article is one of the home trial. */
const ESTABLISHED = 3;

/** What may say whose an open figure is; `ofHome`: the article tells of the home trial. */
export type Knows = (setting: Setting, index: number, ofHome: boolean) => Rec | undefined;

const KNOW: readonly Knows[] = [
  sizeOfHome,
  placesOf,
  ofPlan,
  uniquely,
  ofAgency,
  besideOwn,
  isRest,
  baseOf,
  onlyOne,
  exactOfHome,
  followedFor,
  ofSizedTrial,
  kindOfHome,
];
/** A cell has said by its heads what it is. */
const IN_CELL: readonly Knows[] = [baseOf];

/** Gives open figures the match that the whole article makes plain. `exposed`: the judgements before any doubt. */
export function knownHere(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  exposed: readonly Judgement[],
  text: string,
  reference: Reference,
): Judgement[] {
  const own = [...judgements];
  const setting = new Setting(judged, own, text, reference);
  // A figure known may be the company by which the next one, or the one before, is known.
  for (let round = 0; round < 2; round++)
    judged.forEach(({ claim }, index) => {
      if (own[index]?.verdict !== 'unverified' || exposed[index]?.verdict === 'misstated') return;
      const { reserve, change, onSubject, inCell, hints, quantity } = claim;
      if (!onSubject || change || quantity.date || hints?.planned) return;
      if (reserve === 'denied' || reserve === 'other-subject') return;
      // A telephone number is no number of patients.
      if (/\d[\s-]?$/.test(setting.lead(claim)) || /^[\s-]?\d/.test(setting.rest(claim))) return;
      const ofHome =
        own.filter(({ verdict, about }) => verdict === 'match' && about?.study.trial === reference.home)
          .length >= ESTABLISHED;
      for (const know of inCell ? IN_CELL : KNOW) {
        const about = know(setting, index, ofHome);
        if (!about) continue;
        own[index] = { verdict: 'match', about, byValue: true };
        return;
      }
    });
  return own;
}
