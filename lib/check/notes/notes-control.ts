/**
 * The infant trial has no control group of its own: blinatumomab is compared with infants of an earlier trial. Copy that
 * compares the two and says so nowhere reads like a randomised trial.
 */
import type { Block } from '../../read/article.ts';
import type { Rec } from '../record.ts';
import type { Note } from './note.ts';
import { type Noted, noteOn, passageOf, type Settled, wordsOf } from './noted.ts';

/** Wordings that settle it wherever they stand. */
const SAID =
  /\b(?:histor(?:y|ic|ical(?:ly)?)\b|interfant|single[- ]arm|one arm|uncontrolled|random(?:i[sz]|ly)|(?:no|without an?|lack(?:s|ed|ing)? an?) (?:\w+ )?(?:control|comparison)|(?:earlier|previous(?:ly)?|past|prior|older|former) (?:\w+ ){0,2}(?:patients?|babies|infants?|children|cohorts?|groups?|controls?|trials?|stud(?:y|ies)|protocols?|treated|treatments?|regimens?|era|cases?)|treated (?:\w+ ){0,3}(?:earlier|before|previously|in the past|years ago|decades? ago)|another (?:trial|study|decade|era|group of)|not (?:a )?(?:head[- ]to[- ]head|direct)|non-?random|matched|registry|decades?|pre-?blinatumomab)/i;

/** Wordings that say so by a figure of the trial. */
const SAID_HERE =
  /\b(?:before|earlier|previous(?:ly)?|former(?:ly)?|(?:the|in) past|prior|used to|old(?:en)? days|had been|had (?:only )?had|until|hitherto|traditional(?:ly)?|years ago|in the \d{4}s|(?:between|from) (?:19|20)\d\d)\b/i;

/** "Now 93% are alive; with chemotherapy alone that was 66%." */
const NOW = /\b(?:now|nowadays|these days|today)\b/i;

/** Notes a comparison with a control group that nothing tells to be historical. */
export function noteHistoricalControl({ blocks, settled, reference }: Noted): Note | undefined {
  const own = settled.filter(({ rec }) => rec.study.trial === reference.home && isOutcome(rec));
  const of = (treatment: string) => own.filter(({ rec }) => rec.group?.treatment === treatment);
  // A neighbour's figure lent to the infants is no figure of their control.
  const endpoints = new Set(
    reference.records
      .filter(({ study, group }) => study.trial === reference.home && group?.treatment === 'blinatumomab')
      .map(({ figure }) => figure.endpoint),
  );
  // Nor is what the report says of the disease in general.
  const control = of('chemotherapy').filter(
    ({ finding, rec }) => finding.reason !== 'wrong-study' && endpoints.has(rec.figure.endpoint),
  );
  if (control.length === 0 || of('blinatumomab').length === 0) return undefined;
  if (blocks.some((block) => SAID.test(wordsOf(block)))) return undefined;
  if (
    of('chemotherapy').some((one) => saidIn(passageOf(blocks, one.at))) ||
    own.some(({ at }) => saidIn(blocks.slice(at, at + 1)))
  )
    return undefined;
  if (control.some(({ at }) => NOW.test(blocks[at]?.text ?? ''))) return undefined;
  return noteOn(
    'historical-control',
    `The article does not say that the infant trial had no control group of its own: ${
      control.length === 1 ? 'this is a figure' : 'these are figures'
    } of infants treated earlier${sourceOf(control[0], reference.records)}, not of a randomised group.`,
    control,
  );
}

/** ", with the chemotherapy of Interfant-06": the trial that the control's patients are taken from. */
function sourceOf(one: Settled | undefined, records: readonly Rec[]): string {
  const source = records.find(({ study }) => study.trial === one?.rec.group?.drawnFrom);
  return source ? `, with the chemotherapy of ${source.study.name}` : '';
}

function isOutcome({ figure }: Settled['rec']): boolean {
  return 'percent' in figure.value;
}

function saidIn(blocks: readonly Block[]): boolean {
  return blocks.some((block) => SAID_HERE.test(wordsOf(block)));
}
