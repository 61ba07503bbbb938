/**
 * Right numbers in a wrong unit, on a wrong base or behind a wrong bound: points called percent, months called years,
 * "28 of 40", a share of relapses told as a share of infants, "more than" turned into "less than".
 */
import type { Case, Edit } from '../../cases.ts';
import type { Mark } from '../../gold.ts';
import { boundBefore } from '../../hedging.ts';
import { passagesOf } from '../../passages.ts';
import { family, mayBeRight, plainValues, publishedAs, recordsOf, treatmentOf } from '../../rightness.ts';
import { inWords, readSurface } from '../../surface.ts';
import type { Variant } from '../../variants.ts';

function variant(kind: string, mark: Mark, edits: Edit[]): Variant {
  return { kind, edits, expected: [mark] };
}

/** Relative changes that a pair of shares gives, in percent: of the shares and of their complements. */
function relativeChanges(ids: string[]): number[] {
  const shares = family(ids).flatMap((f) => ('percent' in f.value ? [{ f, percent: f.value.percent }] : []));
  return shares.flatMap((a) =>
    shares
      .filter((b) => treatmentOf(a.f) !== treatmentOf(b.f))
      .flatMap((b) => [
        (100 * Math.abs(a.percent - b.percent)) / b.percent,
        (100 * Math.abs(a.percent - b.percent)) / (100 - b.percent),
      ]),
  );
}

function pointsAsPercent(mark: Mark): Variant[] {
  const points = /[\s-]*(?:percentage|per\s?cent)?[\s-]*points?$/i.exec(mark.figure);
  const value = readSurface(mark.figure)?.value;
  if (!points || value === undefined) return [];
  if (relativeChanges(mark.ids).some((change) => Math.abs(change - value) <= 1.5)) return [];
  const number = mark.figure.slice(0, points.index);
  return ['%', ' percent', ' per cent'].map((unit) =>
    variant('points called percent', mark, [{ start: mark.start, end: mark.end, text: number + unit }]),
  );
}

function monthsAsYears(mark: Mark): Variant[] {
  const unit = /(month|year)(s?)$/i.exec(mark.figure);
  const value = readSurface(mark.figure)?.value;
  if (!unit || value === undefined || recordsOf(mark.ids).some((f) => !('amount' in f.value))) return [];
  const other = unit[1]?.toLowerCase() === 'month' ? 'year' : 'month';
  const months = value * (other === 'year' ? 12 : 1);
  const right = family(mark.ids).flatMap((f) =>
    'amount' in f.value ? [f.value.amount * (f.value.unit.startsWith('year') ? 12 : 1)] : [],
  );
  if (right.some((r) => Math.abs(r - months) <= Math.max(1, 0.1 * r))) return [];
  const text = `${mark.figure.slice(0, unit.index)}${other}${unit[2]}`;
  return [variant('wrong unit of time', mark, [{ start: mark.start, end: mark.end, text }])];
}

/** "28 of 30" on other bases. */
function wrongBase(mark: Mark): Variant[] {
  const form = /^(.*\b(?:of|in)(?: the)? )(\d+|\p{L}+(?:-\p{L}+)?)$/iu.exec(mark.figure);
  const count = readSurface(mark.figure)?.value;
  const bases = recordsOf(mark.ids).flatMap((f) =>
    'of' in f.value && f.value.of !== undefined ? f.value.of : [],
  );
  const [base] = bases;
  if (!form || count === undefined || base === undefined) return [];
  const [, before = '', printed = ''] = form;
  const digits = /^\d+$/.test(printed);
  if (digits ? Number(printed) !== base : inWords(base) !== printed.toLowerCase()) return [];
  return [base + 10, 2 * base, 3 * base]
    .filter((other) => other > count && !mayBeRight(mark.ids, (100 * count) / other))
    .filter((other) => digits || other < 100)
    .map((other) => {
      const text = before + (digits ? `${other}` : inWords(other));
      return variant('wrong denominator', mark, [{ start: mark.start, end: mark.end, text }]);
    });
}

/** "of relapses occur", with what may stand between the noun and its verb. */
const OF_RELAPSES =
  /^ of (?:the |all )?relapses (?:occur(?:red|ring)?|come|came|happen(?:ed)?|are|were) (?=(?:with)?in )/i;

/** "Two thirds of relapses come within a year" told of all infants. */
function shareOfPatients(mark: Mark, text: string): Variant[] {
  if (recordsOf(mark.ids).some((f) => f.denominator === undefined)) return [];
  const found = OF_RELAPSES.exec(text.slice(mark.end, mark.end + 80));
  if (!found) return [];
  const edit = { start: mark.end, end: mark.end + found[0].length };
  return [' of infants relapse ', ' of patients relapse ', ' of the babies have a relapse '].map((words) =>
    variant('wrong denominator', mark, [{ ...edit, text: words }]),
  );
}

const TURNED: Record<'up' | 'down', string[]> = {
  up: ['less than ', 'under '],
  down: ['more than ', 'over '],
};

/** "More than 80%" turned into "less than 80%", where the published value lies clearly on the first side. */
function boundTurned(mark: Mark, text: string): Variant[] {
  const before = text.slice(Math.max(0, mark.start - 20), mark.start);
  const side = boundBefore(before);
  const printed = readSurface(mark.figure)?.value;
  if (side === undefined || printed === undefined) return [];
  const published = publishedAs(mark.ids, printed) ?? printed;
  const isBound = recordsOf(mark.ids).some((f) => 'below' in f.value || 'above' in f.value);
  const clear = side === 'up' ? published > printed + 0.5 : published < printed - 0.5;
  const others = recordsOf(mark.ids).flatMap((f) => plainValues(f.value)).length;
  if (others === 0 || (!isBound && !clear)) return [];
  const words = /\S+(?: than| to| least| few as)?\s+$/i.exec(before)?.[0] ?? '';
  const capital = /^\p{Lu}/u.test(words);
  return TURNED[side].map((turned) => {
    const start = mark.start - words.length;
    const cased = capital ? turned.charAt(0).toUpperCase() + turned.slice(1) : turned;
    return variant('bound turned round', mark, [{ start, end: mark.start, text: cased }]);
  });
}

/** Units, bases and bounds made wrong, figure by figure. */
export function wrongUnits(of: Case): Variant[] {
  const { text } = of.gold;
  return passagesOf(of).flatMap(({ marks }) =>
    marks.flatMap((mark) => [
      ...pointsAsPercent(mark),
      ...monthsAsYears(mark),
      ...wrongBase(mark),
      ...shareOfPatients(mark, text),
      ...boundTurned(mark, text),
    ]),
  );
}
