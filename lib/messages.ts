/** Every message that passes between the extension's parts, and what is answered. */
import type { Finding, Reason, Verdict } from './check/finding.ts';
import type { Note } from './check/notes/note.ts';
import type { Article } from './read/article.ts';

/** What a checker knows of its page or frame; `failed`: a fault of ours kept it from finding out; `off`: it was sent away. */
export type PageStatus =
  | 'reading'
  | 'failed'
  | 'off-subject'
  | 'not-english'
  | 'no-figures'
  | 'checked'
  | 'off';

/** A finding as lists show it. */
export interface ListedFinding {
  text: string;
  start: number;
  end: number;
  verdict: Verdict;
  reason?: Reason;
  message: string;
  /** The sentence around the figure, shortened. */
  before: string;
  after: string;
  /** The frame it is in; absent in the page itself. */
  frame?: number;
  /** It is in a plain text field, where nothing can be marked. */
  draft?: boolean;
  /** Its card is open; it is in the window. Where the next figure is counted from. */
  open?: boolean;
  inView?: boolean;
}

/** A note as lists show it; its figures are counted like the listed findings. */
export interface ListedNote extends Note {
  /** The frame it is in; absent in the page itself. */
  frame?: number;
}

export interface PageState {
  status: PageStatus;
  findings: ListedFinding[];
  notes?: ListedNote[];
  /** How many marks the editor has hidden on this page. */
  hidden?: number;
}

/** What the gate answers when it is asked. */
export interface GateAnswer {
  onSubject: boolean;
}

/** What the background found in a text, and what it misses there. */
export interface CheckAnswer {
  findings: Finding[];
  notes: Note[];
  /** Milliseconds of work; the checker spaces its readings by it. */
  took: number;
}

export type Message =
  /** gate → background: this page is on the subject. */
  | { type: 'gate:on-subject' }
  /** background, popup → gate: look again. Answered with a GateAnswer. */
  | { type: 'gate:ask' }
  /** checker → background: judge this text, which goes no further. Answered with a CheckAnswer; null after a fault. */
  | { type: 'page:check'; article: Article }
  /** popup → checker: scroll to the figure that starts here and open its card, or select it in its field. */
  | { type: 'page:show'; start: number }
  /** popup → checker: show the marks again that the editor has hidden. */
  | { type: 'page:show-hidden' }
  /** popup → gate, checker: take everything off the page and stay away, until told to start or loaded again. */
  | { type: 'page:stop' }
  /** popup → gate: ask again whether the page is on the subject, whatever was before. */
  | { type: 'page:start' }
  /** checker → background, popup: the state of a frame has changed. What a tab's frames know, `lib/tab.ts` asks. */
  | { type: 'page:changed' };
