/** The marks hidden on this page, from and to the extension's own storage; a private window remembers nothing. */
import type { Finding } from '../../lib/check/finding.ts';
import {
  type HiddenMarks,
  markKey,
  marksOf,
  pageKey,
  withMark,
  withoutPage,
} from '../../lib/hidden-marks.ts';
import type { Article } from '../../lib/read/article.ts';

const KEY = 'hiddenMarks';

export interface Hidden {
  /** The findings whose marks are not hidden. */
  without(article: Article, findings: readonly Finding[]): Promise<Finding[]>;
  /** Hides a figure's mark. */
  add(article: Article, finding: Finding): void;
  /** Shows all marks of this page again. */
  clear(): void;
}

/** Starts with what was hidden on this page before. */
export function rememberHidden(): Hidden {
  let page = here();
  let marks = recall(page);

  function change(to: (all: HiddenMarks) => HiddenMarks): void {
    if (chrome.extension?.inIncognitoContext) return;
    // Other tabs may have written meanwhile.
    void read().then((all) => chrome.storage.local.set({ [KEY]: to(all) }));
  }

  return {
    async without(article, findings) {
      // Applications change their address without loading.
      if (page !== here()) {
        page = here();
        marks = recall(page);
      }
      const known = await marks;
      return findings.filter(({ start, end }) => !known.has(markKey(article, start, end)));
    },
    add(article, { start, end }) {
      const mark = markKey(article, start, end);
      marks = marks.then((known) => new Set(known).add(mark));
      change((all) => withMark(all, page, mark));
    },
    clear() {
      marks = Promise.resolve(new Set<string>());
      change((all) => withoutPage(all, page));
    },
  };
}

async function recall(page: string): Promise<Set<string>> {
  return new Set(marksOf(await read().catch(() => []), page));
}

async function read(): Promise<HiddenMarks> {
  return ((await chrome.storage.local.get(KEY))[KEY] as HiddenMarks | undefined) ?? [];
}

/** Frames without an address of their own, as editors are made of, go by their page's. */
function here(): string {
  return pageKey(location.protocol.startsWith('http') ? location.href : document.baseURI);
}
