/**
 * "An American group ran the E1910 trial", "AALL1731, the big North American study": words that would bring in patients of
 * another place only describe a trial that the sentence names, so that what follows is told of that trial.
 */
import type { Mention } from '../mentions.ts';

/** From the words to the name behind them: what it is called, or who ran it. */
const TO_NAME =
  /^(?: |(?: (?:that|which|who) (?:had )?)?(?:,? (?:called|named|dubbed|titled|entitled|known (?:as|by(?: (?:its|the))?(?: (?:name|number|code|label))?(?: of)?)|labelled|code-named|ran|runs|led|leads|behind|conducted|carried out|set up|organi[sz]ed|started|launched|designed|by|of)|[,:]| \()(?: (?:the|its|their|own|study|trial|number))*[ (]*)$/i;
/** From the name to the words behind it. */
const FROM_NAME = /^(?:,| (?:is|was)) (?:an?|the|that|this)(?: [a-z-]+){0,3} $/i;
/** What opens the sentence sets the name apart from what follows. */
const APART =
  /\b(?:unlike|like|besides|after|before|following|beyond|contrast|than|as in|alongside|with)\b[^,.;]*$/i;
/** A description ends, or goes on to tell more of what it describes; a verb would tell of another trial. */
const ENDS =
  /^(?:\s?[.,;:)(—–]|\s?$| (?:in|of|for|that|which|with|published|from|by|involving|among|on|testing)\b)/i;

/** "A second report, with the same children followed for longer": another look at the patients told of. */
const SAME_PATIENTS =
  /\bthe same (?:(?:\d+|thirty|treated|young|little) ){0,2}(?:infants|babies|children|patients|kids|tots|trial|study|cohort)\b/i;

/** Whether a mention of another study or place describes the trial that its sentence names. */
export function isDescribed(mention: Mention, kept: readonly Mention[], masked: string): boolean {
  if (mention.slot !== 'elsewhere' || mention.value === 'place') return false;
  const words = masked.slice(mention.start, mention.end);
  if (/\b(?:second|later|new|another|third)\b/i.test(words) && SAME_PATIENTS.test(masked)) return true;
  if (!/\b(?:trial|study|series|group|team)$/i.test(words)) return false;
  return kept.some(({ slot, start, end }) => {
    if (slot !== 'study') return false;
    // "The Australian series" is itself a name.
    if (start < mention.end && mention.start < end) return true;
    if (start >= mention.end) return TO_NAME.test(masked.slice(mention.end, start));
    return (
      end <= mention.start &&
      FROM_NAME.test(masked.slice(end, mention.start)) &&
      ENDS.test(masked.slice(mention.end)) &&
      !APART.test(masked.slice(0, start))
    );
  });
}
