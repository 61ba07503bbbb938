/**
 * What a study file must hold to beyond the shape of its fields: numbers that agree with each other, groups and
 * reports that exist, ids used once. Apart from schema.ts because these rules need whole records or all the files.
 */
import { parseStudy } from './schema.ts';
import type { Figure, Study, Value } from './types.ts';

export interface StudyFile {
  /** "tower.json". */
  name: string;
  /** The file's text. */
  text: string;
}

/**
 * Reads and checks all study files together.
 *
 * @returns the studies in the order of their ids, and every problem as a sentence that names file, record and field.
 *   Where there are problems the studies are not to be used. Never throws.
 */
export function readStudies(files: StudyFile[]): { studies: Study[]; problems: string[] } {
  const problems: string[] = [];
  const read: { file: string; study: Study }[] = [];
  for (const { name, text } of files) {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch (error) {
      problems.push(
        `${name}: is not valid JSON (${(error as Error).message}); mend the comma, quote or bracket there.`,
      );
      continue;
    }
    const parsed = parseStudy(name, data);
    problems.push(...parsed.problems);
    if (parsed.study) read.push({ file: name, study: parsed.study });
  }
  for (const { file, study } of read) problems.push(...studyProblems(file, study));
  problems.push(...acrossFiles(read));
  const studies = read.map(({ study }) => study).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { studies, problems };
}

function studyProblems(file: string, study: Study): string[] {
  const problems: string[] = [];
  if (file !== `${study.id}.json`) {
    problems.push(`${file}, field id: "${study.id}" is not the file's name; make the two the same.`);
  }
  const groups = study.groups.map((group) => group.id);
  for (const twice of repeated(groups)) {
    problems.push(`${file}, field groups: "${twice}" stands there twice; give each group its own id.`);
  }
  for (const figure of study.figures) {
    const say = (field: string, what: string) =>
      problems.push(`${file}, record ${figure.id}, field ${field}: ${what}.`);
    if (figure.group !== undefined && !groups.includes(figure.group)) {
      say(
        'group',
        `the study has no group "${figure.group}"; use one of ${groups.join(', ') || '(none)'} or add it to groups`,
      );
    }
    valueProblems(figure, say);
  }
  return problems;
}

function valueProblems(figure: Figure, say: (field: string, what: string) => void): void {
  const value: Value = figure.value;
  const point = pointOf(value);
  if ('decimals' in value) {
    for (const part of ['percent', 'low', 'high', 'amount', 'ratio'] as const) {
      const number = (value as Record<string, unknown>)[part];
      if (typeof number === 'number' && Number(number.toFixed(value.decimals)) !== number) {
        say(
          'value.decimals',
          `${number} has more than ${value.decimals} decimals; give as many as were published`,
        );
      }
    }
  }
  if ('count' in value && value.count !== undefined) countProblems(value, say);
  if ('low' in value && value.low >= value.high) say('value.low', 'must be less than high; swap the two');
  if ('fromYear' in value && value.fromYear > value.toYear)
    say('value.fromYear', 'must not be after toYear; swap the two');
  if ('range' in value && value.range) within('value.range', value.range, point, say);
  for (const field of ['ci95', 'span'] as const) {
    const interval = figure[field];
    if (interval && point === undefined)
      say(field, 'belongs to a percentage, an amount or a ratio; remove it');
    else if (interval) within(field, interval, point, say);
  }
}

function countProblems(
  value: { count?: number; of?: number },
  say: (field: string, what: string) => void,
): void {
  const { count, of } = value;
  if (count === undefined) return;
  if (of !== undefined && count > of)
    say('value.count', `${count} is more than the ${of} it is a count of; correct one of them`);
  if (!('percent' in value)) return;
  const { percent, decimals } = value as { percent: number; decimals: number };
  if (of === undefined) say('value.of', 'is missing beside count; add the number the share is taken of');
  else if (Math.abs((100 * count) / of - percent) > 0.5 / 10 ** decimals + 1e-9) {
    say(
      'value.percent',
      `${percent}% is not ${count} of ${of} (${((100 * count) / of).toFixed(decimals)}%); correct one of them`,
    );
  }
}

function within(
  field: string,
  [low, high]: [number, number],
  point: number | undefined,
  say: (field: string, what: string) => void,
): void {
  if (low >= high) say(field, `${low} to ${high} runs backwards; put the lower bound first`);
  else if (point !== undefined && (point < low || point > high)) {
    say(field, `${low} to ${high} does not hold the value ${point}; correct one of them`);
  }
}

function pointOf(value: Value): number | undefined {
  if ('percent' in value) return value.percent;
  if ('amount' in value) return value.amount;
  return 'ratio' in value ? value.ratio : undefined;
}

function acrossFiles(read: { file: string; study: Study }[]): string[] {
  const problems: string[] = [];
  const owner = new Map<string, string>();
  const own = (key: string, file: string, where: string) => {
    const other = owner.get(key);
    if (other !== undefined)
      problems.push(`${file}${where}: this id stands in ${other} too; give each its own.`);
    else owner.set(key, file);
  };
  for (const { file, study } of read) {
    own(`study ${study.id}`, file, ', field id');
    for (const figure of study.figures) own(figure.id, file, `, record ${figure.id}, field id`);
  }
  const byId = new Map(read.map(({ study }) => [study.id, study]));
  for (const { file, study } of read) {
    if (study.supersedes === undefined) continue;
    const say = (what: string) => problems.push(`${file}, field supersedes: ${what}.`);
    const earlier = byId.get(study.supersedes);
    if (earlier === undefined)
      say(`there is no study "${study.supersedes}"; correct the id or remove the field`);
    else if (earlier.trial !== study.trial)
      say(
        `"${earlier.id}" is a report of "${earlier.trial}", not of "${study.trial}"; link reports of one trial only`,
      );
    else if (inCircle(study, byId))
      say('the reports supersede each other in a circle; break it at the oldest');
  }
  return problems;
}

function inCircle(study: Study, byId: Map<string, Study>): boolean {
  const seen = new Set<string>();
  for (let at: Study | undefined = study; at; at = byId.get(at.supersedes ?? '')) {
    if (seen.has(at.id)) return true;
    seen.add(at.id);
  }
  return false;
}

const repeated = (list: string[]) => new Set(list.filter((item, index) => list.indexOf(item) !== index));
