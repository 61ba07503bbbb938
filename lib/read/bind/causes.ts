/**
 * Deaths by their cause, told across two sentences: "No child died of infection. Formerly, 4% did.", "Infections are what
 * kills these babies. 4% of the controls died of one." The cause makes them a measure of their own, and no survival.
 */
import type { Heard } from '../passage/topic.ts';

/** What so many died of can be none, and the other group's share follows. */
const CAUSES: ReadonlySet<string> = new Set(['infection-death', 'death-in-remission', 'induction-death']);
const NONE =
  /^\s*(?:[-*•–—]\s+)?(?:"\s*)?(?:(?:and|but|yet|so|since then|after (?:the )?induction|on (?:the drug|blinatumomab)|with (?:the drug|blinatumomab)),?\s+)?(?:no|not (?:one|a single|even one)|none|nobody|no[- ]one|zero)\b/i;
/** "Died of one", where infections have been told of; "of it" may be the leukaemia. */
const OF_ONE = /\b(?:died|dies?|dead|lost|killed) (?:of|from|by|to|with) (?:one|them|these|those|such)\b/i;

/** Whether the sentence says of nobody that he died of a cause: then the next bare figure says of how many others. */
export const saysNone = (text: string, endpoint: string): boolean => CAUSES.has(endpoint) && NONE.test(text);

/** So small, in percent, is the share that dies of a cause of its own while the disease is away: a larger one measures something else. */
export const MOST_OF_A_CAUSE = 20;

/** Whether what was heard as death is death from the infections told of just before. */
export const isOfInfection = (text: string, endpoint: string, hints: ReadonlySet<string>): boolean =>
  endpoint === 'OS' && OF_ONE.test(text) && (hints.has('infection-death') || hints.has('SAE-infection'));

/** "No baby died of one after induction." */
export const saysNoneOfOne = (text: string): boolean => NONE.test(text) && OF_ONE.test(text);

/** What a sentence without figures says, where it tells of deaths from "one" of the infections named before. */
export function withCause(heard: Heard, text: string, hints: ReadonlySet<string>): Heard {
  if (heard.kind === 'topic' || !saysNoneOfOne(text)) return heard;
  if (!heard.named?.includes('OS') || !isOfInfection(text, 'OS', hints)) return heard;
  const endpoint = {
    value: 'infection-death',
    from: 'construction' as const,
    text: OF_ONE.exec(text)?.[0] ?? '',
  };
  return {
    kind: 'topic',
    topic: { endpoint, opposite: false, manner: 'event', sure: true, asked: false, ofNone: true },
  };
}
