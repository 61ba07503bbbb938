/** What the checker gets wrong on one half, every case by its name, grouped by how bad it is for an editor. */
import { asked, fault, given, type MarkResult, placeOf } from '../scoring.ts';
import { list } from './markdown.ts';
import type { Judged } from './measure.ts';
import type { HalfResults } from './results.ts';

function misplaced(judged: Judged[], kind: string): string[] {
  return judged.flatMap((j) =>
    j.misplaced
      .filter((m) => m.kind === kind)
      .map(({ finding }) => `${given(finding)} — ${placeOf(j.of.gold, finding)}`),
  );
}

function faults(judged: Judged[], of: (result: MarkResult) => boolean): string[] {
  return judged.flatMap((j) =>
    j.marks
      .filter((r) => !r.mark.optional && of(r))
      .flatMap((r) => {
        const wrong = fault(r);
        return wrong === undefined ? [] : [`${wrong} — ${placeOf(j.of.gold, r.mark)}`];
      }),
  );
}

function optionalOtherwise(judged: Judged[]): string[] {
  return judged.flatMap((j) =>
    j.marks
      .filter((r) => r.mark.optional && r.found && r.found.verdict !== 'unverified' && !r.recordRight)
      .flatMap((r) =>
        r.found ? [`${asked(r.mark)}, found ${given(r.found)} — ${placeOf(j.of.gold, r.mark)}`] : [],
      ),
  );
}

/** Headed lists of everything that went wrong. */
export function errorLists({ judged, variants, invariance }: HalfResults): string {
  const sections: [string, string[]][] = [
    ['False alarms', misplaced(judged, 'false alarm')],
    ['Stray matches', misplaced(judged, 'stray match')],
    [
      'Misstatements taken for right',
      faults(judged, (r) => r.mark.verdict === 'misstated' && r.found?.verdict === 'match'),
    ],
    [
      'Misstatements left as “cannot be checked”',
      faults(judged, (r) => r.mark.verdict === 'misstated' && r.found?.verdict === 'unverified'),
    ],
    [
      'Misstatements found, for another reason or record',
      faults(judged, (r) => r.mark.verdict === 'misstated' && r.found?.verdict === 'misstated'),
    ],
    [
      'Right figures not confirmed, or by another record',
      faults(judged, (r) => r.mark.verdict === 'match' && r.found !== undefined),
    ],
    [
      'Figures that nothing settles, judged',
      faults(judged, (r) => r.mark.verdict === 'unverified' && r.found !== undefined),
    ],
    ['Figures never recognised', faults(judged, (r) => r.found === undefined)],
    ['Optional figures judged otherwise than the corpus says', optionalOtherwise(judged)],
    ['Grey marks on what is no figure', misplaced(judged, 'grey mark')],
    ['Wrong variants not noticed, by figure', variants?.misses ?? []],
    ['Rewrites that changed the judgement, by figure', invariance?.misses ?? []],
  ];
  return sections
    .map(([title, items]) => `#### ${title}: ${items.length}\n\n${list(items, 'None.')}`)
    .join('\n\n');
}
