/** A small right study file for the tests of the reference data to spoil. */
import type { StudyFile } from '../../../lib/reference/rules.ts';

// biome-ignore lint/suspicious/noExplicitAny: the tests put wrong things in on purpose.
type Loose = any;

/** A valid study as loose JSON, new at each call. */
export function example(id = 'example', trial = 'example'): Loose {
  return {
    id,
    trial,
    title: 'Example (Journal 2024)',
    name: 'the example trial',
    citation: 'Author A. Title. Journal. 2024.',
    reported: '2024',
    subject: 'blinatumomab',
    aliases: ['EXAMPLE'],
    population: { label: 'Adults with ALL', age: 'adults' },
    groups: [{ id: 'blinatumomab', label: 'Blinatumomab', treatment: 'blinatumomab', n: 40 }],
    figures: [
      {
        id: `${id.toUpperCase()}-OS2`,
        endpoint: 'OS',
        group: 'blinatumomab',
        months: 24,
        value: { percent: 85.5, decimals: 1 },
        ci95: [70.2, 93.1],
        n: 40,
        where: 'abstract',
        basis: 'primary',
        note: 'For maintainers only.',
      },
    ],
  };
}

/** The study as the file that would hold it. */
export const asFile = (study: Loose): StudyFile => ({
  name: `${study.id}.json`,
  text: JSON.stringify(study),
});
