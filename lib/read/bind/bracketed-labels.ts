/**
 * "DFS (OS) was 81.6% (93.3%)", "KMT2A-r (germline) infants had an EFS of 33.6% (60.3%)": what a label has in brackets is
 * told of the figures in brackets.
 */
import type { Mention } from '../mentions.ts';
import { type Bound, filled } from './bound.ts';

const OPENS = /^(?:[- ](?:risk|infants|babies|children|patients))?\s?\($/i;
const CLOSES = /^[^()#]{0,20}\)/;

/** Gives each figure of such pairs the label of its place; what both are told of stays as it is. */
export function bindBracketedLabels(masked: string, bounds: Bound[], mentions: Mention[]): void {
  const pairs = bounds.flatMap((bound, at) => {
    const next = bounds[at + 1];
    return next && isBracketed(masked, bound, next) ? [[bound, next] as const] : [];
  });
  const labels = mentions.filter(
    ({ slot, manner }) =>
      manner !== 'frame' && (slot === 'endpoint' || slot === 'genetics' || slot === 'risk'),
  );
  labels.forEach((first, at) => {
    const second = labels[at + 1];
    if (!second || first.value === second.value) return;
    const inBrackets =
      OPENS.test(masked.slice(first.end, second.start)) && CLOSES.test(masked.slice(second.end));
    if (!inBrackets || (first.slot === 'endpoint') !== (second.slot === 'endpoint')) return;
    for (const [open, inner] of pairs) {
      give(masked, open, first);
      give(masked, inner, second);
    }
  });
}

/** "81.6% (93.3%)": two figures of one kind, the second alone in brackets. */
function isBracketed(masked: string, { slice }: Bound, next: Bound): boolean {
  const [first, second] = [slice.quantities.at(-1), next.slice.quantities[0]];
  return (
    first?.form === second?.form &&
    /^\s?\($/.test(masked.slice(first?.end, second?.start)) &&
    masked.startsWith(')', second?.end)
  );
}

function give(masked: string, bound: Bound, label: Mention): void {
  const text = masked.slice(label.start, label.end);
  if (label.slot === 'endpoint') {
    bound.endpoint = filled(label.value, 'construction', text);
    bound.opposite = label.opposite;
    bound.manner = label.manner;
    return;
  }
  delete bound.genetics;
  delete bound.risk;
  bound[label.slot as 'genetics' | 'risk'] = filled(label.value, 'construction', text);
}
