/**
 * How far a hope, a plan or a condition reaches. "The trial could show that 90% survive" tells nobody's result; "It may be
 * small, but 90.3% survived" does, since the doubt has ended before the figure comes.
 */
import type { Mention } from '../mentions.ts';

/** Whether a word of hope, plan, doubt or condition in the sentence `text` governs the figure at `figure`. */
export function isUnreal(mentions: readonly Mention[], figure: number, text: string): boolean {
  const words = mentions.filter(({ slot }) => slot === 'unreal');
  return words.some(({ start, end }) => {
    if (REMARK.test(text.slice(0, start))) return false;
    // "Could" after a figure says something else; "are expected to" after it takes the figure back.
    if (ENDS_ITSELF.test(text.slice(start))) return false;
    if (start > figure) return TAKES_BACK.test(text.slice(start, end));
    if (isMonth(text.slice(0, start), text.slice(start))) return false;
    return !hasEnded(text.slice(0, start), text.slice(start, figure), text.slice(figure));
  });
}

/** "In May 2023" */
const isMonth = (before: string, from: string): boolean =>
  from.startsWith('May ') &&
  (/^May(?: \d|,)/.test(from) ||
    /(?:\d\w{0,2}|\b(?:in|on|of|since|by|until|from|last|this|early|late|mid))[ -]$/i.test(before));

const TAKES_BACK = /expect|likely (?:to|for)|predict|project|^would$/i;
/** "The number that the team would later report" came to pass; "no leukaemia could be found" is what a test showed; "if anything" and "if you also count" set no condition. */
const ENDS_ITSELF =
  /^would\s(?:(?:later|eventually|soon|in time)\s|go on to\s|come to\s)|^could\s(?:(?:no longer|not|still|only|never)\s)?(?:find|see|detect|measure|trace|pick up)\b|^could\s(?:(?:no longer|not|still|only|never)\s)?be\s(?:found|seen|detected|measured|traced|picked up|shown)\b|^if\s(?:you (?:like|will|(?:also )?(?:count|include))|anything)\b(?! only)/i;
/** "…, which I would not have believed": a remark on what was told. */
const REMARK = /,\s(?:which|something)\s(?:I|we|you|nobody|no one|few|many)\s$/i;

/** Whether what the word opens is over before the figure, and a fact is told from there on. */
function hasEnded(before: string, between: string, after: string): boolean {
  if (CONDITION.test(between)) return isMereAddress(between);
  const rest = KNOWN.exec(between)?.[1] ?? factAfterTurn(between) ?? factAfterAside(before, between);
  return rest !== undefined && FACT.test(`${rest}#${after}`) && !STILL_OPEN.test(rest);
}

/** "It may be small, but …", "could help, since …": what comes now is set against the doubt, or is why there is one. */
function factAfterTurn(between: string): string | undefined {
  // The colon of a forecast brings the number forecast.
  const turns = FORECAST.test(between) ? TURN : TURN_OR_COLON;
  return turns.exec(between)?.[1];
}

const FORECAST =
  /^(?:aim|hope|hoping|plan|target|goal|expect|assum|hypothes|project|predict|forecast|model|odds|guess)\w*|^(?:would|could|might|may) (?:then )?be(?: as follows)?:/i;
/** Where something new begins; `marks`: the characters that open it by themselves. */
const turnAt = (marks: string): RegExp =>
  new RegExp(
    `^.*(?:[${marks}]|\\.(?!\\d)|\\)|[,—–]? ?\\b(?:but|yet|however|because|since|now that|given that|although|though|even though|whereas|after)\\b)(.*)$`,
    'is',
  );
const TURN = turnAt(';');
const TURN_OR_COLON = turnAt(';:');

/** "Blinatumomab, which was designed to bind T cells, gave …": what is said of the drug by the way ends at the comma. */
function factAfterAside(before: string, between: string): string | undefined {
  if (!ASIDE.test(before)) return undefined;
  return /^[^,]*, (?!and\b|or\b|which\b|who\b)(.*)$/s.exec(between)?.[1];
}

const ASIDE = /, (?:which|who|whose|that|an?|the|once|long|originally|first)\b[^,;.]*$/i;

/** "Parents may want to know that 90% …": what can be known is so. */
const KNOWN =
  /^(?:may|might|would|could)\b(?: (?:also|well|like to|want to|wish to|need to|be glad to|be (?:surprised|relieved|pleased) to|care to))* (?:know|recall|remember|note|hear|learn) that\b(.*)$/is;

const CONDITION = /^if\b/i;
/** "If you look at the babies, 90% …", "If confirmed, …": an address to the reader, with no figure in it that holds only then. */
const isMereAddress = (between: string): boolean =>
  /^if (?:(?:you|we|one) (?:look|turn|go back|compare|ask|read|follow|go by|want|wonder|need|prefer)|(?:confirmed|true|so|in doubt|that sounds|this sounds)\b|(?:the|your) (?:patients?|babies|infants|child|children|reader|readers) (?:is|are)\b|(?:he|she|it|they) (?:is|are)\b)[^,#\d]*, (?!then\b)/i.test(
    between,
  ) && !STILL_OPEN.test(between.slice('if'.length));

/** The rest of the figure's sentence tells what was or is. */
const FACT =
  /\b(?:was|were|is|are|had|has|have|did|reached|found|showed|saw|lived|survived|gave|lifted|raised|rose|fell|came|went|got|stood|remained|stayed|achieved|improved|relapsed|died|doubled)\b/i;
const STILL_OPEN =
  /\b(?:would|could|might|may|should|will|if|unless|until|hop(?:e|ed|ing)|expect\w*|aim\w*|plan(?:s|ned)?|target|goal|say|suppose|imagine|assum\w+|model|simulat\w+)\b/i;
