/**
 * More than there are: "36 of the 30 were MRD-negative or had a low level" (28). No reading makes such a count right; the record is
 * the one that the words or the share beside it tell of, where it counts among so many.
 */
import type { Claim } from '../../read/claim.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** So many figures away the count is told once more as a share. */
const REACH = 2;

/** The record that a count larger than its own base stands for. */
export function exposeImpossible(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const { form, value = 0, of = 0, hedge } = claim?.quantity ?? {};
  if (!claim || form !== 'of' || value <= of || of === 0 || hedge || claim.change || claim.reserve)
    return undefined;
  const about = ofWords(setting, index, claim) ?? besideShare(setting, index);
  return about && baseOf(about) === of ? { verdict: 'misstated', reason: 'wrong-value', about } : undefined;
}

/** What the figure was read to measure. */
function ofWords(setting: Setting, index: number, { endpoint }: Claim): Rec | undefined {
  const about = setting.judgement(index)?.about;
  return endpoint?.from === 'stated' && about?.figure.endpoint === endpoint.value ? about : undefined;
}

/** "So that's 36 of 30, 93%": the same count as a share. */
const besideShare = (setting: Setting, index: number): Rec | undefined =>
  setting
    .near(index, REACH)
    .find(({ rec, claim }) => claim.quantity.form === 'percent' && baseOf(rec) !== undefined)?.rec;

const baseOf = ({ figure: { value } }: Rec): number | undefined =>
  'count' in value && 'of' in value ? value.of : undefined;
