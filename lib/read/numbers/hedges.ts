/**
 * Words that widen a figure or make it a bound: before it ("about", "well over", "just short of", "has passed"), or
 * behind it ("90 per cent or more", "95 or so", "90-plus"). A figure that is set against another is no bound, whatever the
 * word: "93 per cent, well above the 66 per cent on chemotherapy" gives two results.
 */
import { denies } from '../bind/denied-bounds.ts';
import type { Hedge } from './quantity.ts';

export interface Bounds {
  hedge: Hedge;
  /** The hedge holds for the number itself: "at least 82%", "93% or more". */
  inclusive?: boolean;
}

type Rule = [pattern: RegExp, hedge: Hedge, inclusive?: true];

const NOT = "(?:not|[a-z]+n't|never|nor|hardly|scarcely|without|fail(?:s|ed|ing)? to)";
const before = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?:\\san?)?\\s*$`, 'i');

/** The first that fits counts: "just short of" before "short of", "no more than" before "more than". */
const BEFORE: Rule[] = [
  [
    before(
      'almost|nearly|close to|not (?:quite|far (?:off|from))|(?:just|a (?:little|bit|touch|shade|fraction|whisker)|slightly|narrowly|marginally|not far) (?:under|below|off|shy of|short of)|approach(?:es|ed|ing)?|near(?:s|ed|ing)?|nudg(?:es|ed|ing)|verg(?:es|ed|ing) on|border(?:s|ed|ing) on',
    ),
    'almost',
  ],
  [
    before(
      'at most|up to|no (?:more|higher|better|greater|longer|later) than|as (?:much|many|high) as|a maximum of|≤',
    ),
    'under',
    true,
  ],
  [
    before(
      'at least|no (?:less|fewer|lower|worse|shorter) than|as (?:few|little|low) as|a minimum of|(?:an?|some) good|≥',
    ),
    'over',
    true,
  ],
  [
    before(
      `less than|lower than|fewer than|smaller than|shorter than|worse than|under|below|(?:short|shy) of|south of|${NOT} (?:(?:even|quite|ever|once|yet) )?(?:reach(?:ed|ing)?|attain(?:ed|ing)?|hit|made it to)|not even|<`,
    ),
    'under',
  ],
  [
    before(
      'more than|greater than|higher than|larger than|better than|longer than|over|above|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)?|pass(?:es|ed)?|cross(?:es|ed)?|br(?:eaks?|oken?)|breach(?:es|ed)?|(?:go(?:es|ne)?|went|push(?:es|ed)?|crash(?:es|ed)?|burst|smash(?:es|ed)?|move[ds]?|climb(?:s|ed)?|r[io]sen?|br(?:eaks?|oken?)) (?:past|through|beyond)|upwards? of|in excess of|north of|(?<!\\b(?:the|our|its|years|decades|distant|recent) )past|>',
    ),
    'over',
  ],
  [
    before(
      'about|around|roughly|approximately|approx\\.?|some|circa|ca\\.|an estimated|estimated|barely|hardly|scarcely|[io]n the (?:order|region|neighbou?rhood|vicinity) of|something like|~|≈',
    ),
    'about',
  ],
];

/** What may follow a hedge that stands behind its figure. */
const NEXT =
  '(?=\\s?[.,;:!?)"”]|$|\\s(?:of|were|was|are|is|had|have|has|survi|live|alive|in|at|after|with|on)\\b)';
const behind = (words: string): RegExp => new RegExp(`^(?:${words})`, 'i');
const BEHIND: Rule[] = [
  [
    behind(
      `-plus\\b|\\+(?![/\\d-])|\\splus${NEXT}|,? or (?:more|better|higher|above|over|upwards|greater|longer)\\b(?! than)|,? and (?:more|above|over|upwards|higher)${NEXT}|,? at (?:the (?:very )?)?least${NEXT}`,
    ),
    'over',
    true,
  ],
  [behind('-odd\\b'), 'over', true],
  [
    behind(
      `,? or (?:less|fewer|lower|below|under|worse)\\b(?! than)|,? and (?:less|below|under|lower)${NEXT}|,? at (?:the (?:very )?)?most${NEXT}`,
    ),
    'under',
    true,
  ],
  [
    behind(
      ' or so\\b(?! (?:it|they|he|she|we|I|the)\\b)| or thereabouts\\b|,? give or take\\b|,? more or less\\b',
    ),
    'about',
  ],
];

/** "Spread over nine countries": over all of them. */
const SPREAD =
  /\b(?:spread|scattered|distributed|dotted|divided|split|averaged|over a period of|took place|ran)(?:,? all)? (?:out )?(?:over|under)\s*$/i;

/** "An improvement over 66 per cent", "27 points over the 66 per cent": what a gain is measured from. */
const GAINED =
  /\b(?:improve(?:s|d|ment)|gains?|increase|advance|advantage|benefit|progress|points|better|superiority|edge|leap|jump|step (?:up|forward)) over(?: an?)?\s*$/i;

/** "93 per cent lived, far more than 66 per cent on chemotherapy", "… 93%, higher than 66% before": one result set against another. */
const SET_AGAINST =
  /\d[^;:]{0,90},\s(?:(?:(?:much|far|a lot|way|considerably|substantially|significantly|markedly|clearly|notably)\s)(?:more|less|fewer|higher|lower|better|worse|longer|shorter|greater)|higher|lower|better|worse|longer|shorter) than(?: an?)?\s*$/i;

/** "The 90 per cent mark" is a line that nobody's result drew; any other "the 66 per cent" is a result told of. */
const DEFINITE = /\sthe\s*$/i;
const MARK =
  /^\S+(?:\s(?:%|per\s?cent|percent))?[\s-](?:mark|barrier|threshold|milestone|hurdle|ceiling)\b|^half of\b/i;

const TURNED = { over: 'under', under: 'over', about: 'about', almost: 'almost' } as const;

/** "Well above 66 per cent, the figure for chemotherapy alone": a result that is known, and what another is held against. */
const TOLD_OF =
  /^,\s(?:which (?:is|was|had been) )?(?:the|its) (?:(?!\w+est\b)\w+ )?(?:figure|rate|share|result|level|percentage|value|number|score|proportion)s? (?:(?:seen|found|achieved|reached|recorded|reported|known|that|they) )?(?:for|with|in|under|on|of|from|among|after|before|until)\b[^.;#]{0,60}\b(?:chemo\w*|controls?|comparison|before|until|earlier|previous\w*|histor\w*|old(?:er)?|standard|usual|alone|Interfant)/i;

/** The hedge of the figure that stands from `start` to `end`, if any. */
export function hedgeOf(text: string, start: number, end: number): Bounds | undefined {
  if (TOLD_OF.test(text.slice(end))) return undefined;
  return hedgeBefore(text, start) ?? hedgeBehind(text.slice(end), text.slice(start, end));
}

function hedgeBefore(text: string, start: number): Bounds | undefined {
  const all = text.slice(0, start);
  const definite = DEFINITE.test(all);
  if (definite && !MARK.test(text.slice(start))) return undefined;
  const head = definite ? all.replace(DEFINITE, ' ') : all;
  if (SPREAD.test(head) || GAINED.test(head) || SET_AGAINST.test(head)) return undefined;
  const words = head.slice(-60);
  for (const [pattern, hedge, inclusive] of BEFORE) {
    const told = pattern.exec(words);
    if (!told) continue;
    if (inclusive) return { hedge, inclusive };
    // "Never exceeded 66%" is 66% at most.
    if (denies(head.slice(0, head.length - words.length + told.index)) && TURNED[hedge] !== hedge)
      return { hedge: TURNED[hedge], inclusive: true };
    return { hedge };
  }
  return undefined;
}

/** "90-plus per cent", "30-odd babies" */
const SIGN = /(?:-plus|-odd|\+)(?=\s?(?:%|p))/i;

function hedgeBehind(rest: string, figure: string): Bounds | undefined {
  if (SIGN.test(figure)) return { hedge: 'over', inclusive: true };
  const rule = BEHIND.find(([pattern]) => pattern.test(rest));
  return rule && { hedge: rule[1], ...(rule[2] && { inclusive: true }) };
}
