/** What the figures around an open figure say: whose they are, and whether one of them is told together with the record. */
import type { Rec } from '../../record.ts';
import type { Setting } from '../../setting.ts';
import { areTwins, isOneResult } from '../twins.ts';
import { wordsFor } from '../weigh.ts';

/** So many figures before and behind are looked at, and so many of them are near. */
const REACH = 6;
const NEAR = 3;
/** No more of a lead than this counts. */
const MOST = 9;
/** What a rough weighing gives for a twin, the trial's other results, a trial that the page is about; and takes for what was lent. */
const POINTS = { twin: 2, told: 1, inPlay: 0.5, group: 1.5, time: 1 };

/** The records that have a figure's value, by its index. */
export type Values = (index: number) => readonly Rec[];

export interface Company {
  /** Confirmed figures near that are of the record's trial. */
  near: number;
  /** Confirmed figures of the block, of the record's trial and of others. */
  inBlock: number;
  othersInBlock: number;
  /** Confirmed figures of the article, of the record's trial and of others. */
  ofTrial: number;
  ofOthers: number;
  /** Figures of the block that are open, and may be told together with the record. */
  openTwins: number;
  /** The same result is confirmed with the same number elsewhere. */
  again: boolean;
  /** A rough sum of what speaks for the record, and how far other records of the value stay behind. */
  points: number;
  lead: number;
}

/** Weighs the company of the figure at `index`, were it this record's; `size`: how many figures the article has. */
export function companyOf(
  setting: Setting,
  index: number,
  rec: Rec,
  values: Values,
  matches: ReadonlyMap<string, number>,
): Company {
  const { trial } = rec.study;
  const ofTrial = matches.get(trial) ?? 0;
  let all = 0;
  for (const count of matches.values()) all += count;
  const beside = around(setting, index);
  const known = beside.flatMap((at) => {
    const other = setting.confirmed(at);
    return other ? [{ ...other, at }] : [];
  });
  const block = known.filter(({ at }) => isInBlock(setting, index, at));
  const isOwn = (other: { rec: Rec }) => other.rec.study.trial === trial;
  const points = pointsFor(setting, index, rec, block, ofTrial);
  const rivals = values(index)
    .filter((other) => other !== rec && !isOneResult(other, rec))
    .map((other) => pointsFor(setting, index, other, block, matches.get(other.study.trial) ?? 0));
  return {
    near: known.filter((other) => isOwn(other) && Math.abs(other.at - index) <= NEAR).length,
    inBlock: block.filter(isOwn).length,
    othersInBlock: block.filter((other) => !isOwn(other)).length,
    ofTrial,
    ofOthers: all - ofTrial,
    openTwins: beside.filter(
      (at) =>
        !setting.confirmed(at) &&
        isInBlock(setting, index, at) &&
        values(at).some((other) => areTwins(rec, other)),
    ).length,
    again: isToldAgain(setting, index, rec),
    points,
    lead: Math.min(MOST, points - Math.max(-MOST, ...rivals)),
  };
}

function around(setting: Setting, index: number): number[] {
  const steps = Array.from({ length: REACH }, (_, step) => step + 1);
  return steps.flatMap((step) => [index - step, index + step]).filter((at) => setting.claim(at));
}

function isInBlock(setting: Setting, index: number, other: number): boolean {
  const [own, its] = [setting.claim(index), setting.claim(other)];
  return own !== undefined && its !== undefined && !setting.between(own, its).includes('\n');
}

function pointsFor(
  setting: Setting,
  index: number,
  rec: Rec,
  block: readonly { rec: Rec }[],
  told: number,
): number {
  const claim = setting.claim(index);
  if (!claim) return 0;
  let points = wordsFor(claim, rec, setting.reference);
  if (block.some((other) => areTwins(rec, other.rec))) points += POINTS.twin;
  if (told > 0) points += POINTS.told;
  if (setting.inPlay(index).has(rec.study.trial)) points += POINTS.inPlay;
  if (claim.group && rec.group && claim.group.value !== rec.group.treatment) points -= POINTS.group;
  if (claim.time && rec.figure.months !== undefined && claim.time.value !== rec.figure.months)
    points -= POINTS.time;
  return points;
}

function isToldAgain(setting: Setting, index: number, rec: Rec): boolean {
  const value = setting.claim(index)?.quantity.value;
  for (let at = 0; setting.claim(at); at++) {
    if (at === index || setting.claim(at)?.quantity.value !== value) continue;
    const other = setting.confirmed(at);
    if (other && isOneResult(other.rec, rec)) return true;
  }
  return false;
}
