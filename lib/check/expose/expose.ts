/**
 * Exposes wrong figures by the company they stand in. A figure whose own words say too little to be refuted is wrong all
 * the same where a confirmed figure beside it leaves it one meaning: the other group's share, the count of that share,
 * the size of that trial. Every rule here asks for words that leave no other reading, and nearly all for a confirmed neighbour: the
 * others (`expose-design`, `expose-borrowed`, `expose-other-arm`) for an article that tells of the one trial alone.
 */
import type { Judged, Judgement } from '../judgement.ts';
import type { Reference } from '../record.ts';
import { Setting } from '../setting.ts';
import { exposeAgainst } from './expose-against.ts';
import { exposeArmSize } from './expose-arm-size.ts';
import { exposeBase } from './expose-bases.ts';
import { exposeBorrowed } from './expose-borrowed.ts';
import { exposeControlSize } from './expose-control-size.ts';
import { exposeControls } from './expose-controls.ts';
import { exposeCounterpart } from './expose-counterpart.ts';
import { exposeCount, exposeInBrackets } from './expose-counts.ts';
import { exposeDesign } from './expose-design.ts';
import { exposeExchanged } from './expose-exchanged.ts';
import { exposeGain } from './expose-gains.ts';
import { exposeImpossible } from './expose-impossible.ts';
import { exposeInfection } from './expose-infections.ts';
import { exposeLent } from './expose-lent.ts';
import { exposeLoneSize } from './expose-lone-size.ts';
import { exposeLowRest } from './expose-low-rest.ts';
import { exposeNext } from './expose-next.ts';
import { exposeOtherArm } from './expose-other-arm.ts';
import { exposeOtherPart } from './expose-other-part.ts';
import { exposeOtherTime } from './expose-other-time.ts';
import { exposeFirst, exposeFourth, exposeLedIn, exposePaired } from './expose-pairs.ts';
import { exposePart, exposeWhole } from './expose-parts.ts';
import { exposePlanned } from './expose-planned.ts';
import { exposeRemainder } from './expose-remainder.ts';
import { exposeRisen } from './expose-risen.ts';
import { exposeRounded } from './expose-rounded.ts';
import { exposeSameTwice } from './expose-same-twice.ts';
import { exposeShare, exposeTurned } from './expose-shares.ts';
import { exposeSibling } from './expose-sibling.ts';
import { exposeSize } from './expose-sizes.ts';
import { exposeSwapped } from './expose-swapped.ts';
import { exposeTold } from './expose-told.ts';
import { exposeTooMany } from './expose-too-many.ts';
import { exposeTransposed } from './expose-transposed.ts';
import { exposeTrialSize } from './expose-trial-size.ts';
import { exposeYearly } from './expose-yearly.ts';

/** The judgements, with a misstatement where a figure's company refutes it; what is confirmed by its own words stays. */
export function expose(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  text: string,
  reference: Reference,
): Judgement[] {
  const setting = new Setting(judged, judgements, text, reference);
  return judgements.map((judgement, index) => {
    const { claim } = judged[index] as Judged;
    if (!claim.onSubject || claim.quantity.date || claim.reserve === 'denied') return judgement;
    const paired =
      exposeOtherPart(setting, index) ??
      exposeOtherArm(setting, index) ??
      exposeSameTwice(setting, index) ??
      exposeSwapped(setting, index) ??
      exposePaired(setting, index) ??
      exposeFirst(setting, index) ??
      exposeLedIn(setting, index) ??
      exposeFourth(setting, index) ??
      exposeRisen(setting, index) ??
      exposeInBrackets(setting, index) ??
      exposeControls(setting, index) ??
      exposeLowRest(setting, index) ??
      exposeImpossible(setting, index) ??
      exposeAgainst(setting, index) ??
      exposeCounterpart(setting, index) ??
      exposeTrialSize(setting, index);
    if (paired) return paired;
    if (judgement.verdict === 'misstated') return judgement;
    const turned =
      exposeTurned(setting, index) ??
      exposeExchanged(setting, index) ??
      exposePart(setting, index) ??
      exposeWhole(setting, index) ??
      exposeInfection(setting, index) ??
      exposeLent(setting, index) ??
      exposeBorrowed(setting, index) ??
      exposeRemainder(setting, index) ??
      exposeSize(setting, index) ??
      exposeControlSize(setting, index) ??
      exposeArmSize(setting, index) ??
      exposeTransposed(setting, index) ??
      exposeYearly(setting, index) ??
      exposeNext(setting, index) ??
      exposeDesign(setting, index) ??
      exposeBase(setting, index) ??
      exposeLoneSize(setting, index) ??
      exposePlanned(setting, index) ??
      exposeTooMany(setting, index) ??
      exposeTold(setting, index) ??
      exposeOtherTime(setting, index) ??
      exposeSibling(setting, index);
    if (turned) return turned;
    const rounded =
      judgement.verdict === 'match' || judgement.why === 'several-trials'
        ? undefined
        : exposeRounded(setting, index);
    if (rounded) return rounded;
    if (judgement.verdict === 'match' || judgement.why === 'several-trials' || claim.quantity.hedge)
      return judgement;
    return (
      exposeGain(setting, index) ?? exposeCount(setting, index) ?? exposeShare(setting, index) ?? judgement
    );
  });
}
