/** An article newer than the reference data: its own date, or a congress or report that it cites, lies beyond their reach. */
import type { Block } from '../../read/article.ts';
import { normalise } from '../../read/plain/normalise.ts';
import type { Reference } from '../record.ts';
import type { Note, NotedText } from './note.ts';
import type { Noted } from './noted.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(20\\d\\d)|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(20\\d\\d)|(20\\d\\d)-\\d\\d-\\d\\d)`;

/** A line that is a date, or one that opens with a place and a date. */
const DATE_LINE = new RegExp(
  `^(?:(?:by|published|issued|updated|posted|released|press release|news|last reviewed|reviewed)\\b[^.]{0,60}?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?${DATE}(?=\\s*(?:$|[|·•,(–—-]|at\\b))`,
  'i',
);
const DATELINE = new RegExp(`^[A-Z][\\p{L} .,'/-]{2,40}?,?\\s*(?:[(–—-]\\s*)?${DATE}\\s*(?:\\(|[–—:-])`, 'u');

/** How many lines from the top a date is the article's own. */
const DATED_LINES = 8;
const LONGEST_LINE = 90;

/** A congress, journal or report with its year. */
const CITED =
  /\b(?:(?:ASH|EHA|ASCO|SIOP|EBMT|AACR|American Society of Hematology|European Hematology Association|N Engl J Med|NEJM|New England Journal(?: of Medicine)?|J Clin Oncol|JCO|Journal of Clinical Oncology|Lancet(?: \w+)?|Blood|JAMA)(?:\s+(?:annual meeting|meeting|congress))?[,.( ]{0,3}(?:in )?(20\d\d)\b|(20\d\d) (?:ASH|EHA|ASCO|update|follow-up|report|analysis|paper)\b)/g;
const AHEAD =
  /\b(?:next|will|due|planned?|expected|upcoming|abstracts? (?:by|due)|to be|forthcoming|scheduled|deadline)\b/i;

/** Notes that an article is newer than the data, and how far they reach. */
export function noteNewerThanData({ blocks, settled, reference }: Noted): Note | undefined {
  if (settled.length === 0) return undefined;
  const reach = reachOf(reference);
  const words = ownDate(blocks, reach) ?? citation(blocks, reach);
  if (!words) return undefined;
  return {
    kind: 'newer-than-data',
    message: `${words.cited ? 'The article cites' : 'The article is dated'} ${words.text}; the published results that Figurecheck holds reach to ${reach}. A later report would not be known here.`,
    figures: [],
    words: { text: words.text, start: words.start, end: words.end },
  };
}

/** The year of the latest report. Most reports are dated by year alone: what appeared in that year counts as held. */
export function reachOf({ records }: Reference): number {
  return Math.max(...records.map(({ study }) => Number(study.reported.slice(0, 4))));
}

type Words = NotedText & { cited: boolean };

function ownDate(blocks: readonly Block[], reach: number): Words | undefined {
  for (const block of blocks.slice(0, DATED_LINES)) {
    const text = normalise(block.text).text;
    const found = (text.length <= LONGEST_LINE ? DATE_LINE.exec(text) : null) ?? DATELINE.exec(text);
    const date = found && new RegExp(DATE, 'i').exec(found[0]);
    if (!found || !date || Number(date[1] ?? date[2] ?? date[3]) <= reach) continue;
    return within(block, date[0], false);
  }
  return undefined;
}

function citation(blocks: readonly Block[], reach: number): Words | undefined {
  for (const block of blocks) {
    if (AHEAD.test(block.text)) continue;
    for (const found of block.text.matchAll(CITED))
      if (Number(found[1] ?? found[2]) > reach) return within(block, found[0], true);
  }
  return undefined;
}

/** Words of a block as printed; where its spaces are odd, the whole block. */
function within(block: Block, words: string, cited: boolean): Words {
  const at = block.text.indexOf(words);
  const start = block.start + Math.max(0, at);
  const end = at < 0 ? block.start + block.text.length : start + words.length;
  return { text: words, start, end, cited };
}
