/** Whether the patients that a text tells can be those of a record: age, genetics, state of the disease, subgroup. */
import type { Filled, WhoSlots } from '../../read/claim.ts';
import type { Population } from '../../reference/types.ts';

/** Whether nothing that the claim says of its patients contradicts a population. */
export function patientsFit(claim: WhoSlots, { age, genetics, state }: Population): boolean {
  if (claim.age && !ageFits(claim.age.value, age)) return false;
  if (claim.state && !stateFits(claim.state.value, state)) return false;
  return !claim.genetics || claim.genetics.value === 'any' || chromosomesFit(claim.genetics.value, genetics);
}

/** Whether a stated age can be a record's: "children" may be infants. */
export function ageFits(claimed: string, recorded: Population['age']): boolean {
  if (claimed === 'children') return recorded !== 'adults';
  if (claimed === 'older') return recorded === 'children' || recorded === 'all-ages';
  if (claimed === 'adults') return recorded === 'adults' || recorded === 'all-ages';
  return recorded === claimed;
}

/** Whether a stated state of the disease can be a record's; a first relapse is a relapse, and copy tells the two apart loosely. */
export function stateFits(claimed: string, recorded: Population['state']): boolean {
  if (recorded === undefined) return true;
  if (claimed === 'relapsed-refractory' || claimed === 'first-relapse')
    return recorded === 'relapsed-refractory' || recorded === 'first-relapse';
  if (claimed === 'first-line') return recorded === 'first-line' || recorded === 'mrd-positive';
  return recorded === claimed;
}

/** The Philadelphia chromosome and the KMT2A rearrangement exclude one another, and each its own absence. */
export function chromosomesFit(claimed: string, recorded: Population['genetics']): boolean {
  if (recorded === undefined) return true;
  return (
    claimed === recorded ||
    (claimed.startsWith('Ph') !== recorded.startsWith('Ph') && !PH_OR_KMT2A.has(claimed))
  );
}

const PH_OR_KMT2A: ReadonlySet<string> = new Set(['Ph-positive', 'KMT2A-r']);

/** A slot that the figure's own sentence filled. */
export function said<T>(slot: Filled<T> | undefined): Filled<T> | undefined {
  return slot && slot.from !== 'inherited' ? slot : undefined;
}

/** Whether a risk told fits one recorded. AALL1331's first report took in high and intermediate risk, which copy calls by either. */
export function riskFits(claimed: string | undefined, recorded: string | undefined): boolean {
  if (recorded === 'high-or-intermediate-risk' && (claimed === 'high-risk' || claimed === 'medium-risk'))
    return true;
  return claimed === recorded;
}
