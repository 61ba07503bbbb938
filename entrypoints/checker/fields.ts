/**
 * Drafts in plain text fields. Their text is no part of the page and cannot be marked; it is judged as an article of its
 * own and listed after the page's findings.
 */
import type { ListedFinding, ListedNote } from '../../lib/messages.ts';
import { isOnSubject } from '../../lib/page/gate.ts';
import { isEnglish } from '../../lib/page/language.ts';
import type { Article } from '../../lib/read/article.ts';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { type Judge, rememberJudged } from './judged.ts';
import { listed, listedNotes } from './listed.ts';

export interface Fields {
  /** Judges the fields on the subject; their findings are counted on from `base`, so that none is taken for another. */
  read(roots: Iterable<ParentNode>, base: number, stale: () => boolean): Promise<Drafts>;
  /** Selects the figure listed at this place in its field. Says whether there is one. */
  reveal(start: number): boolean;
}

export interface Drafts {
  /** Whether any field is on the subject. */
  any: boolean;
  findings: ListedFinding[];
  notes: ListedNote[];
}

/** Starts with no fields known. */
export function readFields(): Fields {
  const judges = new WeakMap<HTMLTextAreaElement, Judge>();
  let places: { field: HTMLTextAreaElement; from: number; findings: ListedFinding[] }[] = [];

  return {
    async read(roots, base, stale) {
      const drafts: Drafts = { any: false, findings: [], notes: [] };
      const next: typeof places = [];
      let from = base;
      for (const field of fieldsIn(roots)) {
        const article: Article = articleFromText(field.value);
        if (!isOnSubject(article.text) || !isEnglish(article)) continue;
        drafts.any = true;
        const judge = judges.get(field) ?? rememberJudged();
        judges.set(field, judge);
        const { findings, notes } = await judge(article, stale);
        if (stale()) break;
        const here = from;
        const list = findings.map((one) => listed(article, one, here));
        next.push({ field, from, findings: list });
        drafts.findings.push(...list);
        drafts.notes.push(...listedNotes(notes, findings, here));
        from += article.text.length + 1;
      }
      places = next;
      return drafts;
    },
    reveal(start) {
      for (const { field, from, findings } of places) {
        const figure = findings.find((one) => one.start === start);
        if (!figure) continue;
        field.scrollIntoView({ block: 'center', behavior: 'instant' });
        field.focus({ preventScroll: true });
        field.setSelectionRange(figure.start - from, figure.end - from);
        return true;
      }
      return false;
    },
  };
}

function* fieldsIn(roots: Iterable<ParentNode>): Generator<HTMLTextAreaElement> {
  for (const root of roots) yield* root.querySelectorAll('textarea');
}
