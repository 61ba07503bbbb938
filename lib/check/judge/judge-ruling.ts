/** Judges votes, age limits and drug levels: marked only where a record settles them, as dates are. */
import type { Claim } from '../../read/claim.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { stateFits } from './patients.ts';
import { isSlipOf } from './slip.ts';

const UNSETTLED: Judgement = { verdict: 'unverified', why: 'not-pinned' };
/** Nobody sets the lowest age of a medicine for children higher: from here on it is for grown-ups. */
const GROWN = 144;

/** Endpoints that are judged here and nowhere else. */
export const RULINGS: ReadonlySet<string> = new Set(['vote', 'age-limit', 'steady-state', 'clearance']);

/** Judges a claim of one of these endpoints. */
export function judgeRuling(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Judgement {
  const named = claim.trials?.value ?? [];
  const held = reference.records.filter((rec) => rec.figure.endpoint === claim.endpoint?.value);
  // Only the vote itself is known by its numbers, where the text leaves open on what it was.
  const open = claim.endpoint?.value === 'vote' && claim.reserve === 'two-readings';
  if ((claim.reserve && !open) || named.length > 1) return UNSETTLED;
  switch (claim.endpoint?.value) {
    case 'vote':
      return judgeVote(
        claim,
        held.find((rec) => named.length === 0 || named.includes(rec.study.trial)),
      );
    case 'age-limit':
      return judgeAge(
        claim,
        held.filter((rec) => named.includes(rec.study.trial)),
        reference,
      );
    default:
      return judgeLevel(
        claim,
        held.find((rec) => rec.study.trial === reference.home),
        reference,
        inPlay,
      );
  }
}

function judgeVote(claim: Claim, about: Rec | undefined): Judgement {
  const { value, of, form } = claim.quantity;
  if (!about || form !== 'of' || of === undefined || !('count' in about.figure.value)) return UNSETTLED;
  const { count = 0, of: members = 0 } = about.figure.value;
  if (of === members && value === (claim.opposite ? members - count : count))
    return { verdict: 'match', about };
  // Another panel may have voted on something else.
  return !claim.opposite && !claim.reserve && claim.trials && claim.state?.value === about.population.state
    ? { verdict: 'misstated', reason: 'wrong-value', about }
    : UNSETTLED;
}

/** Ages are context where they are right: only a wrong one is marked. */
function judgeAge(claim: Claim, held: Rec[], reference: Reference): Judgement {
  const { value, form } = claim.quantity;
  if (form !== 'duration' || value >= GROWN || held.length === 0) return UNSETTLED;
  const agrees = (rec: Rec): boolean => monthsOf(rec) === value;
  if (held.some(agrees)) return UNSETTLED;
  const trial = held[0]?.study.trial;
  // Younger than a trial's limit may be a part of its patients; nobody in it was older.
  if (trial === reference.home) {
    const [about] = held;
    return about && claim.trials?.from === 'stated' && value > (monthsOf(about) ?? value)
      ? { verdict: 'misstated', reason: 'wrong-value', about }
      : UNSETTLED;
  }
  const fitting = held.filter(
    ({ population }) => !population.state || (claim.state && stateFits(claim.state.value, population.state)),
  );
  const about = fitting.find(({ population }) => population.age === claim.age?.value) ?? fitting[0];
  if (!about) return UNSETTLED;
  const owner = reference.records.find(
    (rec) => rec.figure.endpoint === 'age-limit' && rec.study.trial !== reference.home && agrees(rec),
  );
  return {
    verdict: 'misstated',
    reason: owner ? 'wrong-study' : 'wrong-value',
    about,
    ...(owner && { owner }),
  };
}

function monthsOf({ figure: { value } }: Rec): number | undefined {
  if (!('amount' in value)) return undefined;
  return /^year/.test(value.unit) ? value.amount * 12 : value.amount;
}

function judgeLevel(
  claim: Claim,
  about: Rec | undefined,
  { home, blinatumomab }: Reference,
  inPlay: ReadonlySet<string>,
): Judgement {
  const named = claim.trials?.value ?? [];
  const told = claim.age?.value === 'infants' || named.length > 0;
  const others = claim.age !== undefined && claim.age.value !== 'infants' && claim.age.value !== 'children';
  if (!about || !inPlay.has(home) || others) return UNSETTLED;
  const foreign = named.length > 0 && !named.includes(home);
  // A trial of chemotherapy that was named some sentences ago has no level of the drug: the very value is the page's own.
  if (foreign && (claim.trials?.from !== 'inherited' || named.some((trial) => blinatumomab.has(trial))))
    return UNSETTLED;
  const { value, unit = '', decimals } = claim.quantity;
  const record = about.figure.value;
  if (!('amount' in record)) return UNSETTLED;
  const [printed, published] = [scaleOf(unit), scaleOf(record.unit)];
  if (!printed || !published) return UNSETTLED;
  const same = Math.abs(value - record.amount) < 1e-9;
  if (Math.abs((value * printed) / published - record.amount) < 1e-9) return { verdict: 'match', about };
  const rounded = printed === published && Number(record.amount.toFixed(decimals)) === value;
  if (rounded) return { verdict: 'match', about };
  // Older patients have other levels: where the text tells no patients, only the published digits out of place are a slip.
  const slipped = printed === published && isSlipOf(claim.text, record.amount.toFixed(record.decimals));
  if (foreign && !slipped) return UNSETTLED;
  if (same) return { verdict: 'misstated', reason: 'wrong-unit', about };
  return told || slipped ? { verdict: 'misstated', reason: 'wrong-value', about } : UNSETTLED;
}

/** A unit as a multiple of grams per litre, or of litres per hour and square metre. */
function scaleOf(unit: string): number | undefined {
  const mass = /^(p|n|µ|mc|m)?g\/(mL|ml|dL|L|l)$/.exec(unit);
  if (mass) {
    const grams = { p: 1e-12, n: 1e-9, µ: 1e-6, mc: 1e-6, m: 1e-3 }[mass[1] ?? ''] ?? 1;
    const litres = { ml: 1e-3, dl: 0.1, l: 1 }[(mass[2] ?? 'l').toLowerCase()] ?? 1;
    return grams / litres;
  }
  return /^L\/h/i.test(unit) ? 1 : /^mL\/h/i.test(unit) ? 1e-3 : undefined;
}
