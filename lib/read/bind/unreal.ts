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
    if (isCameTrue(text, start, end) || isLikelihood(text, start, end, figure)) return false;
    // "Could" after a figure says something else; "are expected to" after it takes the figure back.
    if (ENDS_ITSELF.test(text.slice(start))) return false;
    if (start > figure) return TAKES_BACK.test(text.slice(start, end));
    if (isMonth(text.slice(0, start), text.slice(start))) return false;
    return !hasEnded(text.slice(0, start), text.slice(start, figure), text.slice(figure));
  });
}

/** "As expected, 93% survived": it came out so. "As planned by …," goes on about the plan. */
const isCameTrue = (text: string, start: number, end: number): boolean =>
  /\bas $/i.test(text.slice(0, start)) && /ed$/i.test(text.slice(start, end)) && text[end] === ',';

/**
 * "More likely to be alive at two years: 93% against 66%", "the odds of survival are 93%": how often it was so. In "more
 * likely to be 93%" the figure itself is a guess; "odds of survival rose by 93%", "42% more likely" tell no level.
 */
function isLikelihood(text: string, start: number, end: number, figure: number): boolean {
  const between = text.slice(end, figure);
  if (start > figure || /\bby (?:\w+ ){0,2}$/i.test(between) || HIGHER.test(text.slice(figure))) return false;
  if (/^odds\b/i.test(text.slice(start, end))) return OF_LIVING.test(text.slice(end));
  const compared = /\b(?:more|less|as) $/i.test(text.slice(0, start));
  return /^likely\b/i.test(text.slice(start, end)) && compared && !/^(?: to)? be\s(?:\w+\s)?$/i.test(between);
}

const HIGHER = /^[\d.,]+ ?(?:%|per ?cent)? (?:higher|lower|better|worse|greater|more|less)\b/i;
const OF_LIVING =
  /^ (?:(?:an?|the|these|those|such) )?(?:(?:sick |young |little )?(?:bab(?:y|ies)|infants?|child(?:ren)?|patients?)(?:['’]s?)? )?(?:(?:being|staying) alive|living|surviv(?:al|ing))\b/i;

/** "In May 2023" */
const isMonth = (before: string, from: string): boolean =>
  from.startsWith('May ') &&
  (/^May(?: \d|,)/.test(from) ||
    /(?:\d\w{0,2}|\b(?:in|on|of|since|by|until|from|last|this|early|late|mid))[ -]$/i.test(before));

const TAKES_BACK = /expect|likely (?:to|for)|predict|project|^would$/i;
/** "The number that the team would later report" came to pass; "no leukaemia could be found" is what a test showed; "if anything" and "if you also count" set no condition; a letter that says "may I add" doubts nothing. */
const ENDS_ITSELF =
  /^would\s(?:(?:later|eventually|soon|in time)\s|go on to\s|come to\s)|^could\s(?:(?:no longer|not|still|only|never)\s)?(?:find|see|detect|measure|trace|pick up)\b|^could\s(?:(?:no longer|not|still|only|never)\s)?be\s(?:found|seen|detected|measured|traced|picked up|shown)\b|^would\snot\s(?:be drawn|comment|speculate|say|discuss|go into)\b|^may\s(?:I|we)\s(?:just\s)?(?:add|say|note|remind|point out)\b|^if\s(?:you (?:like|will|(?:also )?(?:count|include)|take|look at|consider)|anything)\b(?! only)/i;
/** "…, which I would not have believed": a remark on what was told. */
const REMARK = /,\s(?:which|something)\s(?:I|we|you|nobody|no one|few|many)\s$/i;

/** Whether what the word opens is over before the figure, and a fact is told from there on. */
function hasEnded(before: string, between: string, after: string): boolean {
  const rule = TREATED.exec(between)?.[1];
  if (rule !== undefined) return !STILL_OPEN.test(rule) && !STILL_OPEN.test(after.split(/[.;]\s/)[0] ?? '');
  if (CONDITION.test(between)) return isMereAddress(between);
  const rest =
    KNOWN.exec(between)?.[1] ??
    factAfterTurn(between) ??
    factAfterAside(before, between) ??
    RELATIVE.exec(between)?.[1];
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

const ASIDE = /, (?:(?:which|who|whose|that|an?|the|once|long|originally|first)\b[^,;.]*)?$/i;

/** "They hope to treat all with blinatumomab, which kept 93% alive": what a clause of its own adds is so. */
const RELATIVE = /^.*, (?:which|who)\b(.*)$/is;

/** "Parents may want to know that 90% …", "might be cheered that …": what can be known is so. */
const KNOWN =
  /^(?:may|might|would|could)\b(?: (?:also|well|like to|want to|wish to|need to|be glad to|be (?:surprised|relieved|pleased) to|care to))* (?:know|recall|remember|note|hear|learn|take (?:heart|comfort|hope) from the (?:news|fact)|be (?:surprised|relieved|pleased|cheered|heartened|encouraged|comforted|reassured|delighted|glad|happy)(?: (?:at|by) the (?:news|fact))?) that\b(.*)$/is;

const CONDITION = /^if\b/i;
/** "If blinatumomab is added, 93% survive", "if babies get the drug, …": the treatment itself, told as a rule that its results made. */
const TREATED =
  /^if (?:(?:blinatumomab|blincyto|immunotherapy|(?:the|this) (?:drug|antibody|immunotherapy)) is (?:added|given|used)|(?:babies|infants|they|patients|(?:a|the) baby) (?:gets?|receives?|(?:is|are) given) (?:blinatumomab|blincyto|immunotherapy|(?:the|this) (?:drug|antibody|immunotherapy)))(?: (?:to|on top of|after|as well as) (?:\w+ )?(?:chemotherapy|chemo|babies|infants|them))?, (.*)$/is;
/** "If you look at the babies, 90% …", "If confirmed, …": an address to the reader, with no figure in it that holds only then. */
const isMereAddress = (between: string): boolean =>
  /^if (?:(?:you|we|one) (?:look|turn|go back|compare|ask|read|follow|go by|want|wonder|need|prefer)|(?:confirmed|true|so|in doubt|that sounds|this sounds)\b|(?:the|your) (?:patients?|babies|infants|child|children|reader|readers) (?:is|are)\b|(?:he|she|it|they) (?:is|are)\b)[^,#\d]*, (?!then\b)/i.test(
    between,
  ) && !STILL_OPEN.test(between.slice('if'.length));

/** The rest of the figure's sentence tells what was or is. */
const FACT =
  /\b(?:was|were|is|are|had|has|have|did|reached|found|showed|saw|lived|survived|gave|kept|saved|lifted|raised|rose|fell|came|went|got|stood|remained|stayed|achieved|improved|relapsed|died|doubled)\b/i;
const STILL_OPEN =
  /\b(?:would|could|might|may|should|will|if|unless|until|hop(?:e|ed|ing)|expect\w*|aim\w*|plan(?:s|ned)?|target|goal|say|suppose|imagine|assum\w+|model|simulat\w+|(?:is|are|was|were) to)\b/i;
