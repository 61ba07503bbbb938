/**
 * Words about some of those that a figure counts, which say nothing of the figure: "93% were alive, most of them in
 * remission" is survival, and "of the babies in remission, 93% were alive" too. A wording may hold the words of one
 * predicate only: "nineteen needed immunoglobulins and five G-CSF" has two.
 */
import type { Mention } from '../mentions.ts';

const FREE: ReadonlySet<string> = new Set(['DFS', 'EFS', 'RFS']);
const ALIVE = /^(?:alive|surviv\w*|liv(?:e|ed|es|ing)|(?:still )?(?:alive|living))\b/i;
/** Where those who lived are parted into more and fewer. */
const PARTED =
  /[,–—-]?\s(?:(?:and|but|though|although|albeit|if|even if),?\s)?(?:(?:(?:by far|almost|nearly|about|roughly|perhaps)\s)?(?:the\s)?(?:(?:great|vast|large|overwhelming|clear|big)\s)?(?:most|many|some|several|majority|few|a few|half|two thirds|three quarters|the (?:bulk|rest|others?)|others|not all|not everyone|not always|all but|all except|almost all|nearly all|virtually all|a (?:large|good|great|small|further)\b)|(?:with|whether) (?:or without|and without)|regardless of|irrespective of|whether or not|not necessarily|whether|even|including|(?:in the main|on the whole|by and large|for the most part|in (?:the )?most)\b|predominantly|mostly|largely|mainly|usually|often|in most cases|(?:but )?not all)\b/i;
const COUNT =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|half)';
/** "And five G-CSF": a figure of its own begins another predicate. */
const SECOND = new RegExp(
  `(?:,|\\band|\\bor|\\bbut|\\bwhile)\\s(?:(?:another|only|just|some|about|a further)\\s)?${COUNT}\\b(?![ -](?:years?|months?|weeks?|days?|birthdays?|anniversar))`,
  'i',
);

/** Whether a wording runs from one predicate into the next. */
export const spansTwo = (words: string, manner: Mention['manner']): boolean =>
  manner === 'event' && SECOND.test(words);

/** A mention of patients alive without disease, cut back to their being alive where the rest is said of some of them only. */
export function withoutParts(mention: Mention, masked: string): Mention {
  const { slot, value, opposite, start, end } = mention;
  if (slot !== 'endpoint' || !FREE.has(value) || opposite) return mention;
  const words = masked.slice(start, end);
  const at = ALIVE.test(words) ? words.search(PARTED) : -1;
  return at <= 0 ? mention : { ...mention, value: 'OS', end: start + at };
}

/** "The babies, all in remission when …, were alive": who they were, beside the predicate that is told of them. */
const WHO =
  /#[^.;:#]*\b(?:babies|infants|children|patients|adults|those|them|whom)(?:,? (?:whose (?:leuk\w+|disease|cancer|illness) (?:was|had been) |who (?:were|had been) |all |each |already |(?:all )?of (?:them|whom) )?(?:(?:already|still|then) )?(?:being )?)$/i;
const PREDICATE =
  /^(?:[^.;:#,]*,|\s(?:after|at|following|on|when|once|before|from|since|under|by)\b[^.;:#,]*)\s(?:were|was|are|is|have|had|has|lived|surviv\w*)\b/i;

/** Whether "in remission" tells what kind of patients a figure is about, whose own predicate follows. */
export function isKindOfPatients(
  { slot, value, start, end }: Mention,
  kept: readonly Mention[],
  masked: string,
): boolean {
  if (slot !== 'endpoint' || !(FREE.has(value) || value.startsWith('CR'))) return false;
  if (!/^(?:all )?in (?:\w+ )?remission$/i.test(masked.slice(start, end))) return false;
  if (!WHO.test(masked.slice(0, start)) || !PREDICATE.test(masked.slice(end))) return false;
  return kept.some(
    (m) => m.slot === 'endpoint' && m.value === 'OS' && m.manner === 'event' && m.start >= end,
  );
}

/** "Eleven managed without immunoglobulins": those who had none, of whom nothing is published. */
export const isDoneWithout = ({ slot, value, start, end }: Mention, masked: string): boolean =>
  slot === 'endpoint' &&
  (value === 'IVIG' || value === 'G-CSF') &&
  /\b(?:without|never|not|no|n['’]t|spared|free of)\b[^.;:,#]{0,25}$/i.test(
    `${masked.slice(0, start)}${/^(?:needed|received|got|had|given)\b/i.exec(masked.slice(start, end))?.[0] ?? ''}`,
  );

/** "The event rate was 18.4%, mostly relapses" */
const MOSTLY =
  /[,(–—-]\s?(?:mostly|mainly|largely|chiefly|predominantly|(?:most|many|some) of (?:them|these|which))\s(?:from |due to |because of )?$/i;
const OF_SOME =
  /[,(–—;-]\s?(?:(?:and|but|though|although)\s)?(?:(?:almost|nearly|virtually|by far)\s)?(?:the\s)?(?:(?:great|vast|large|overwhelming)\s)?(?:most|many|some|several|majority|all but (?:\w+|#+)|all|half|others?)(?:\sof\s(?:them|these|those|whom))?(?:\s(?:were|being|are|still|stayed|remained))*\s$/i;

/** "93.3% survived (most without a relapse)": a predicate of some of those who are told to be alive just before. */
export const isOfSome = (
  { slot, value, start }: Mention,
  kept: readonly Mention[],
  masked: string,
): boolean =>
  (slot === 'endpoint' && value === 'relapse' && MOSTLY.test(masked.slice(0, start))) ||
  (slot === 'endpoint' &&
    FREE.has(value) &&
    OF_SOME.test(masked.slice(0, start)) &&
    kept.some(
      (m) =>
        m.slot === 'endpoint' &&
        m.value === 'OS' &&
        m.manner === 'event' &&
        m.end <= start &&
        !/[#.]/.test(masked.slice(m.end, start)),
    ));

/** "With and without the rearrangement": those of both kinds, and so of neither. */
export function isOfEither({ slot, start, end }: Mention, masked: string): boolean {
  if (slot !== 'genetics') return false;
  const joint = /^(?:with(?:out)?\s)?(?:the|an?|this)?\s?/i.exec(masked.slice(start, end))?.[0] ?? '';
  return /\bwith,? (?:and|or) without (?:the |an? |this )?$/i.test(`${masked.slice(0, start)}${joint}`);
}

/** "Neither negative nor low": of the degrees of MRD what is left is high. */
export function asLeftOver(mention: Mention, masked: string): Mention {
  const { slot, value, start, end } = mention;
  if (slot !== 'endpoint' || (value !== 'MRD-low' && value !== 'MRD-negative')) return mention;
  const words = masked.slice(Math.max(0, start - 'neither '.length), end);
  return /\bneither\b.*\bnor\b/i.test(words) ? { ...mention, value: 'MRD-high' } : mention;
}
