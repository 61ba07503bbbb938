/**
 * Articles on several trials that share figures and patients. Nothing right may be called wrong, and no figure may be
 * held against the record of another trial than the one that the text gives it to.
 */
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { studyOfFigure } from '../../lib/reference/dataset.ts';
import { given, placeOf } from '../../scripts/scoring.ts';
import { alarmsOf, type Judged, judged, totalOf } from './judged.ts';

/** 506 of 625 required figures were right when this was written. */
const RIGHT_AT_LEAST = 0.79;

const trialOf = (id: string | undefined) => studyOfFigure(id ?? '')?.trial;

/** A line on each figure that is judged by a trial none of its mark's records belongs to; a mark without records allows no match. */
function wrongTrials({ gold, findings }: Judged): string[] {
  return findings.flatMap((finding) => {
    if (finding.verdict === 'unverified') return [];
    const marks = gold.marks.filter((m) => m.start < finding.end && finding.start < m.end);
    const trials = marks.flatMap(({ ids }) => ids.map(trialOf));
    // What stands outside every mark, or is misstated without a record, is an alarm and counted as one.
    const isElsewhere = trials.length > 0 && !trials.includes(trialOf(finding.reference?.id));
    const isUntold = trials.length === 0 && marks.length > 0 && finding.verdict === 'match';
    if (!isElsewhere && !isUntold) return [];
    return [`${given(finding)} — ${placeOf({ ...gold, file: basename(gold.file) }, finding)}`];
  });
}

const cases = await judged('mixed');

test('no false alarm, no stray match', () => {
  expect(alarmsOf(cases)).toEqual([]);
});

test('no figure is bound to the wrong trial', () => {
  expect(cases.flatMap(wrongTrials)).toEqual([]);
});

test('most figures are right', () => {
  const total = totalOf(cases);
  expect(total.required).toBeGreaterThan(600);
  expect(total.right / total.required).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
});
