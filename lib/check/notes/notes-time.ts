/** Survival figures that do not say for when: neither they, nor their passage, nor the article's first lines. */
import type { Block } from '../../read/article.ts';
import { inEither, lengthInWords } from '../tell/phrases.ts';
import type { Note } from './note.ts';
import { isSurvivalRate, leadOf, type Noted, noteOn, passageOf, type Settled, wordsOf } from './noted.ts';
import { monthsOf } from './notes-versions.ts';

/** Any length of time that is no age, however it is worded ("2y OS", "the four-year data"): in doubt the figure's time is said. */
const LENGTH =
  /(?<!\b(?:aged|under|younger than|older than|age of)\s)\b(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four|first|second|third|fourth|fifth)[\s-]*(?:years?|yrs?|y|months?|mos?)\b(?![\s-]*(?:old|(?:or|and) (?:older|younger|over|under)|of (?:age|life)))|\b(?:anniversary|birthdays?|long[- ]term)\b/i;

/** Notes the survival rates without a time. */
export function noteMissingTimes(noted: Noted): Note | undefined {
  const { blocks, settled, timesIn } = noted;
  const rates = settled.filter(
    ({ rec, finding }) =>
      isSurvivalRate(rec) &&
      finding.claim.endpoint?.value === rec.figure.endpoint &&
      finding.reason !== 'wrong-study',
  );
  const saysWhen = (block: Block) => timesIn(block).length > 0 || LENGTH.test(wordsOf(block));
  if (leadOf(blocks).some(saysWhen)) return undefined;
  const untimed = rates.filter(
    ({ finding, at }) =>
      !finding.claim.time &&
      !blocks.slice(at, at + 1).some(saysWhen) &&
      !passageOf(blocks, at).some(saysWhen) &&
      !headOf(blocks, at).some(saysWhen),
  );
  const timed = rates.filter((one) => !untimed.includes(one));
  const bare = untimed.filter((one) => !timed.some((other) => isSameResult(other, one)));
  if (bare.length === 0) return undefined;
  const one = bare.length === 1;
  return noteOn(
    'no-time',
    `The article does not say when ${one ? 'this survival figure was' : 'these survival figures were'} measured. ${timesOf(bare, noted)}`,
    bare,
  );
}

/** "The published figures are at two years": the times that all of them share, where there are any. */
function timesOf(bare: readonly Settled[], noted: Noted): string {
  const own = bare.map(({ rec }) => rec.figure.months ?? 0);
  const shared = monthsOf(bare[0] as Settled, noted).filter((months) =>
    bare.every((one) => monthsOf(one, noted).includes(months)),
  );
  const months = [...new Set(shared.length > 0 ? shared : own)].sort((a, b) => a - b);
  return `The published ${bare.length === 1 ? 'figure is' : 'figures are'} at ${inEither(months.map(lengthInWords))}.`;
}

/** The same endpoint of the same trial: said once, its time holds. */
function isSameResult(a: Settled, b: Settled): boolean {
  return a.rec.study.trial === b.rec.study.trial && a.rec.figure.endpoint === b.rec.figure.endpoint;
}

/** The heading that a block stands under. */
function headOf(blocks: readonly Block[], at: number): Block[] {
  return blocks
    .slice(0, at)
    .filter(({ kind }) => kind === 'heading')
    .slice(-1);
}
