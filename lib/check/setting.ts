/** A figure among its neighbours: which of them are confirmed, and the words that stand between. */
import type { Claim } from '../read/claim.ts';
import type { Lexicon } from '../read/lexicon.ts';
import { splitSentences } from '../read/sentences.ts';
import type { Judged, Judgement } from './judgement.ts';
import type { Rec, Reference } from './record.ts';

/** A confirmed figure beside another one. */
export interface Neighbour {
  claim: Claim;
  rec: Rec;
}

/** Lines of a list are as short as this. */
const LIST_LINE = 60;
/** A few words without a figure that end in no full stop. */
const HEADING = /^[^\d.?!]{3,50}$/;

export class Setting {
  constructor(
    private readonly judged: readonly Judged[],
    private readonly judgements: readonly Judgement[],
    private readonly text: string,
    readonly reference: Reference,
  ) {}

  claim(index: number): Claim | undefined {
    return this.judged[index]?.claim;
  }

  judgement(index: number): Judgement | undefined {
    return this.judgements[index];
  }

  inPlay(index: number): ReadonlySet<string> {
    return this.judged[index]?.inPlay ?? new Set();
  }

  /** The figure at an index as a confirmed neighbour, if it is one. */
  confirmed(index: number): Neighbour | undefined {
    const judgement = this.judgements[index];
    const claim = this.claim(index);
    if (!claim || judgement?.verdict !== 'match' || !judgement.about) return undefined;
    return { claim, rec: judgement.about };
  }

  /** Whether any figure of the article is confirmed as this record, or as another report's of the same thing. */
  tells({ study, figure, group }: Rec): boolean {
    return this.judgements.some(
      ({ verdict, about }) =>
        verdict === 'match' &&
        about?.study.trial === study.trial &&
        about.figure.endpoint === figure.endpoint &&
        about.group?.treatment === group?.treatment,
    );
  }

  /** Whether any figure of the article is confirmed as a result of this trial. */
  tellsTrial(trial: string): boolean {
    return this.judgements.some(({ verdict, about }) => verdict === 'match' && about?.study.trial === trial);
  }

  /** Whether the article names the drug. */
  speaksOfDrug({ wordings }: Lexicon): boolean {
    return wordings.some(({ slot, value, pattern }) => {
      if (slot !== 'subject' || value !== 'drug') return false;
      pattern.lastIndex = 0;
      return pattern.test(this.text);
    });
  }

  /** Confirmed figures at most `reach` figures away in the same block, the nearest first. */
  near(index: number, reach: number): Neighbour[] {
    const own = this.claim(index);
    if (!own) return [];
    const found: Neighbour[] = [];
    for (let step = 1; step <= reach; step++)
      for (const at of [index - step, index + step]) {
        const other = this.confirmed(at);
        if (other && !this.between(own, other.claim).includes('\n')) found.push(other);
      }
    return found;
  }

  /** Confirmed figures of the same sentence. */
  beside(index: number): Neighbour[] {
    const start = this.claim(index)?.sentence.start;
    return this.near(index, 6).filter(({ claim }) => claim.sentence.start === start);
  }

  /** The words between two figures, whichever comes first. */
  between(a: Claim, b: Claim): string {
    return a.start < b.start ? this.text.slice(a.end, b.start) : this.text.slice(b.end, a.start);
  }

  /** The words of the figure's sentence. */
  sentence({ sentence }: Claim): string {
    return this.text.slice(sentence.start, sentence.end);
  }

  /** The sentence before a figure's own, in the same block. */
  preceding(claim: Claim): string {
    return splitSentences(this.blockBefore(claim)).at(-1)?.text ?? '';
  }

  /** Where a figure's block starts in the article's text. */
  blockStart({ sentence }: Claim): number {
    return this.text.lastIndexOf('\n', sentence.start - 1) + 1;
  }

  /** What stands in a figure's block before its own sentence. */
  blockBefore(claim: Claim): string {
    return this.text.slice(this.blockStart(claim), claim.sentence.start);
  }

  /** What stands before a figure in the article, at most `reach` characters. */
  textBefore({ start }: Claim, reach: number): string {
    return this.text.slice(Math.max(0, start - reach), start);
  }

  /** The sentence of a figure, up to the figure. */
  lead({ sentence, start }: Claim): string {
    return this.text.slice(sentence.start, start);
  }

  /** The sentence of a figure, from the figure's end. */
  rest({ sentence, end }: Claim): string {
    return this.text.slice(end, sentence.end);
  }

  /** The line before a figure's own: the question that it answers, say. */
  lineBefore({ sentence }: Claim): string {
    const start = this.text.lastIndexOf('\n', sentence.start - 1);
    return start < 0 ? '' : this.text.slice(this.text.lastIndexOf('\n', start - 1) + 1, start);
  }

  /** The heading right over a figure's line, or over the list of short lines with figures that it stands in; '' where there is none. */
  heading({ sentence }: Claim): string {
    const lines = this.text.slice(0, this.text.lastIndexOf('\n', sentence.start - 1) + 1).split('\n');
    const over = lines.slice(0, -1).findLast((line) => line.length > LIST_LINE || !/\d/.test(line)) ?? '';
    return HEADING.test(over) ? over : '';
  }

  /** The sentence after a figure's own, in the same block. */
  following({ sentence }: Claim): string {
    const stop = this.text.indexOf('\n', sentence.end - 1);
    const rest = this.text.slice(sentence.end, stop < 0 ? undefined : Math.max(stop, sentence.end));
    return splitSentences(rest)[0]?.text ?? '';
  }

  /** The words before a figure, back to the figure before it or the start of its sentence. */
  before(index: number): string {
    const own = this.claim(index);
    if (!own) return '';
    const previous = this.claim(index - 1)?.end ?? 0;
    return this.text.slice(Math.max(own.sentence.start, previous), own.start);
  }

  /** The words after a figure, up to the next one or the end of its sentence. */
  after(index: number): string {
    const own = this.claim(index);
    if (!own) return '';
    const next = this.claim(index + 1)?.start ?? Number.POSITIVE_INFINITY;
    return this.text.slice(own.end, Math.min(own.sentence.end, next));
  }
}
