/**
 * Two simple ways to check figures, measured beside the checker: what it adds is what they cannot do. *Value match* knows
 * the published values; *keyword window* also looks for an endpoint and a group among the words nearby. Both see
 * the same articles and records; neither reads grammar.
 */
import type { Evidence, Finding } from '../../lib/check/finding.ts';
import type { Article } from '../../lib/read/article.ts';
import { studies, studyOfFigure } from '../../lib/reference/dataset.ts';
import type { Figure } from '../../lib/reference/types.ts';
import { plainValues, treatmentOf } from '../rightness.ts';
import { numbersIn, type PlainNumber } from './numbers.ts';

/** Words to each side in which a keyword counts. */
const WINDOW = 10;

const ENDPOINT_WORDS: [string, RegExp][] = [
  ['DFS', /disease[- ]free survival|\bDFS\b|without (?:a )?relapse|leuk[ae]+mia[- ]free/gi],
  ['EFS', /event[- ]free survival|\bEFS\b|event[- ]free/gi],
  ['MRD-negative-or-low', /\bMRD\b|residual disease/gi],
  ['relapse', /\brelapse[ds]?\b/gi],
  ['CR', /complete remission/gi],
  ['OS', /overall survival|\bOS\b|\bsurviv\w+|\balive\b/gi],
];
const GROUP_WORDS: [string, RegExp][] = [
  ['blinatumomab', /blinatumomab|blincyto|immunotherapy|antibody/gi],
  ['chemotherapy', /chemotherapy|\bcontrols?\b|interfant-06|without/gi],
];

/** All records, those of the infant trial first: where several hold a value, it is the likeliest. */
const RECORDS: Figure[] = [...studies]
  .sort((a, b) => Number(b.trial === 'infant-blina') - Number(a.trial === 'infant-blina'))
  .flatMap((s) => s.figures);

/** The published value rounded half up to the decimals printed. */
function agrees(figure: Figure, number: PlainNumber): boolean {
  const share = 'percent' in figure.value;
  if (share !== (number.kind === 'share')) return false;
  const published = plainValues(figure.value)[0] ?? Number.NaN;
  const scale = 10 ** number.decimals;
  return published === number.value || Math.round(published * scale) / scale === number.value;
}

function finding(
  text: string,
  { start, end }: PlainNumber,
  verdict: Finding['verdict'],
  figure: Figure,
): Finding {
  const study = studyOfFigure(figure.id);
  const reference: Evidence = {
    id: figure.id,
    value: '',
    endpoint: figure.endpoint,
    study: study?.title ?? '',
    citation: study?.citation ?? '',
  };
  const reason = verdict === 'misstated' ? { reason: 'wrong-value' as const } : {};
  return { text: text.slice(start, end), start, end, verdict, ...reason, claim: {}, reference, message: '' };
}

/** Marks every number that any record holds as a match, and nothing else. */
export function valueMatch(article: Article): Finding[] {
  return numbersIn(article.text).flatMap((number) => {
    const record = RECORDS.find((f) => agrees(f, number));
    return record ? [finding(article.text, number, 'match', record)] : [];
  });
}

/** The keyword nearest to a number, at most WINDOW words away on its own line. */
function nearest(text: string, { start, end }: PlainNumber, words: [string, RegExp][]): string | undefined {
  const before = (new RegExp(`(?:\\S+[^\\S\\n]+){0,${WINDOW}}\\S*$`).exec(
    text.slice(Math.max(0, start - 200), start),
  ) ?? [''])[0];
  const after = (new RegExp(`^(?:\\S*[^\\S\\n]+){0,${WINDOW}}`).exec(text.slice(end, end + 200)) ?? [''])[0];
  const found = words.flatMap(([name, pattern]) => [
    ...[...before.matchAll(pattern)].map((m) => ({
      name,
      distance: before.length - m.index - m[0].length,
    })),
    ...[...after.matchAll(pattern)].map((m) => ({ name, distance: m.index })),
  ]);
  return found.sort((a, b) => a.distance - b.distance)[0]?.name;
}

/**
 * Gives each share to the endpoint and the group whose words stand nearest; a match where a record of these has the value,
 * misstated where both are named and none has. A bare number is never called wrong: it may count anything.
 */
export function keywordWindow(article: Article): Finding[] {
  return numbersIn(article.text).flatMap((number) => {
    const endpoint = nearest(article.text, number, ENDPOINT_WORDS);
    if (endpoint === undefined) return [];
    const group = nearest(article.text, number, GROUP_WORDS);
    const records = RECORDS.filter(
      (f) => f.endpoint === endpoint && (group === undefined || treatmentOf(f) === group),
    );
    const match = records.find((f) => agrees(f, number));
    if (match) return [finding(article.text, number, 'match', match)];
    const [first] = records;
    if (number.kind !== 'share' || group === undefined || first === undefined) return [];
    return [finding(article.text, number, 'misstated', first)];
  });
}
