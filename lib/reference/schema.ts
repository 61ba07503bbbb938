/**
 * The shape of a study file, told to whoever writes one: every error names file, record and field and says what to
 * do. For build and tests only; zod is too large for a content script. What goes beyond one field (a group that
 * exists, an interval that holds its point, ids used once) stands in rules.ts.
 */
import { z } from 'zod';
import type { Study } from './types.ts';

const text = z.string().trim().min(1);
const share = z.number().min(0).max(100);
const places = z.int().min(0).max(4);
const whole = z.int().min(0);
const positive = z.number().positive();
const pair = z.tuple([z.number(), z.number()]);
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'takes letters, digits and hyphens only');
const day = z.iso.date('is not a date of the calendar; write it as 2023-04-26');
const dayOrYear = z.union(
  [z.iso.date(), z.string().regex(/^(19|20)\d\d$/)],
  'is neither a date (2023-04-26) nor a year (2023)',
);

const population = z.strictObject({
  label: text,
  age: z.enum(['infants', 'children', 'adults', 'all-ages']),
  genetics: z.enum(['KMT2A-r', 'KMT2A-germline', 'Ph-negative', 'Ph-positive']).optional(),
  state: z.enum(['first-line', 'relapsed-refractory', 'first-relapse', 'mrd-positive']).optional(),
  subgroup: text.optional(),
  risk: text.optional(),
});

/** The forms of a value by the field that tells them apart. */
const FORMS = {
  percent: z.strictObject({
    percent: share,
    decimals: places,
    count: whole.optional(),
    of: whole.optional(),
  }),
  count: z.strictObject({ count: whole, of: whole.optional(), unit: text }),
  below: z.strictObject({ below: share, unit: z.literal('%') }),
  above: z.strictObject({ above: share, unit: z.literal('%') }),
  low: z.strictObject({ low: z.number(), high: z.number(), unit: text, decimals: places }),
  amount: z.strictObject({
    amount: z.number(),
    decimals: places,
    unit: text,
    range: pair.optional(),
    sd: positive.optional(),
  }),
  ratio: z.strictObject({ ratio: positive, decimals: places }),
  fromYear: z.strictObject({ fromYear: z.int().min(1900).max(2100), toYear: z.int().min(1900).max(2100) }),
  dates: z.strictObject({ dates: z.array(day).min(1) }),
};

// Not a zod union: its error would list every form, where the writer meant one of them.
const value = z.looseObject({}).superRefine((given, context) => {
  const form = Object.entries(FORMS).find(([key]) => key in given)?.[1];
  if (form === undefined) {
    context.addIssue({
      code: 'custom',
      message: `has none of ${Object.keys(FORMS).join(', ')}; give the published value in one of these forms`,
    });
    return;
  }
  for (const issue of form.safeParse(given).error?.issues ?? []) {
    context.addIssue({ code: 'custom', message: wording(issue), path: issue.path as (string | number)[] });
  }
});

const figure = z.strictObject({
  id,
  endpoint: text,
  group: text.optional(),
  months: positive.optional(),
  when: text.optional(),
  value,
  ci95: pair.optional(),
  se: positive.optional(),
  n: z.int().positive().optional(),
  span: pair.optional(),
  denominator: text.optional(),
  population: population.optional(),
  where: text,
  basis: z.enum(['primary', 'secondary']),
  reported: dayOrYear.optional(),
  shown: text.optional(),
  note: text.optional(),
});

const study = z.strictObject({
  id,
  trial: id,
  title: text,
  name: text,
  citation: text,
  doi: z
    .string()
    .regex(
      /^10\.\d{4,9}\/\S+$/,
      'is not a DOI; write it without https://doi.org/, as 10.1056/NEJMoa2214171, or leave the field out',
    )
    .optional(),
  pmid: z
    .string()
    .regex(/^\d{1,8}$/, 'is not a PubMed number; write digits only or leave the field out')
    .optional(),
  registry: z.array(text).optional(),
  reported: dayOrYear,
  supersedes: id.optional(),
  subject: z.enum(['blinatumomab', 'infant-all', 'neighbour']),
  aliases: z.array(text),
  places: z.array(text).optional(),
  population,
  groups: z.array(
    z.strictObject({
      id,
      label: text,
      treatment: z.enum(['blinatumomab', 'chemotherapy', 'other', 'any']),
      n: z.int().positive().optional(),
      drawnFrom: id.optional(),
    }),
  ),
  figures: z.array(figure).min(1),
});

/**
 * Reads one study file.
 *
 * @param file the name to print in errors, such as "tower.json"
 * @param data the parsed JSON
 * @returns the study, or `problems`: one sentence each, empty when the shape is right. Never throws.
 */
export function parseStudy(file: string, data: unknown): { study?: Study; problems: string[] } {
  const parsed = study.safeParse(data);
  // The value's forms are checked by hand above, so zod's own type of it is wider than Value.
  if (parsed.success) return { study: parsed.data as unknown as Study, problems: [] };
  return {
    problems: parsed.error.issues.map((issue) => `${place(file, data, issue.path)}${wording(issue)}.`),
  };
}

/** "tower.json, record TOWER-N, field value.percent: ", so that the writer finds the line. */
function place(file: string, data: unknown, path: PropertyKey[]): string {
  if (path[0] !== 'figures' || path.length < 2) return `${file}${field(path)}: `;
  const given = (data as { figures: { id?: unknown }[] }).figures[path[1] as number];
  const name = typeof given?.id === 'string' ? given.id : `no. ${Number(path[1]) + 1}`;
  return `${file}, record ${name}${field(path.slice(2))}: `;
}

const field = (path: PropertyKey[]) => (path.length > 0 ? `, field ${path.join('.')}` : '');

function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && /undefined$/.test(issue.message)
        ? 'is missing; add it'
        : `must be ${issue.expected === 'int' ? 'a whole number' : `of type ${issue.expected}`}`;
    case 'unrecognized_keys':
      return `${issue.keys.join(', ')} is no known field; correct its spelling or remove it`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'is empty; fill it in or remove it'
        : `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}
