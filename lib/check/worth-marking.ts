/** Which judgements an editor sees. A grey mark must be a figure on the subject; anything else would be noise. */
import type { Claim } from '../read/claim.ts';
import { RULINGS } from './judge/judge-ruling.ts';
import type { Judgement } from './judgement.ts';

/** Endpoints that are context when nothing is held against them: they are marked only where a record settles them. */
const CONTEXT: ReadonlySet<string> = new Set([
  'courses',
  'infusion-length',
  'dose',
  'enrolled',
  'planned-enrolment',
  'incidence',
  'follow-up',
  'study-groups',
  'countries',
  'dutch-patients',
  'infant-share',
  'HSCT',
]);

/** Whether a judgement is shown. */
export function worthMarking(claim: Claim, judgement: Judgement): boolean {
  if (!claim.onSubject) return false;
  if (judgement.verdict !== 'unverified') return true;
  if (claim.quantity.date || RULINGS.has(claim.endpoint?.value ?? '')) return false;
  // Families and hospitals are another subject, but for what they tell of the treatment.
  if (claim.reserve === 'other-subject' && (claim.other !== undefined || !claim.ofPatients)) return false;
  // A number that nothing makes a figure is shown where its value is known, and never as open.
  if (claim.bare && !claim.endpoint?.value.startsWith('HR-')) return false;
  if (claim.adrift || claim.wholly) return false;
  if (claim.ofPatients) return true;
  if (!claim.endpoint || claim.endpoint.from === 'inherited') return judgement.echo === true;
  if (CONTEXT.has(claim.endpoint.value)) return false;
  if (claim.endpoint.value.startsWith('HR-')) return true;
  // The heads of a table say outright what its numbers count.
  if (claim.inCell && claim.endpoint.from === 'stated' && claim.group?.from === 'stated') return true;
  if (claim.quantity.form === 'number' || claim.quantity.form === 'count')
    return claim.manner === 'event' || claim.manner === 'frame';
  return true;
}
