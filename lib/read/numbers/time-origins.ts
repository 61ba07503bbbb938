/**
 * Lengths of time that say when something else was: counted from a report, from the last child treated or from the time
 * just told, one patient's own, a stretch that somebody waited. They date no figure. What another clause of the sentence
 * dates is told by time-clauses.ts.
 */
import { findTimes, type TimeMention } from './times.ts';

/** The times of a sentence that may date a result; `earlier`: the text before the sentence. */
export function datingTimes(text: string, times: TimeMention[], earlier: string): TimeMention[] {
  return times.filter(
    (time) =>
      !isCountedFromElsewhere(text, time) &&
      !isStretch(text, time) &&
      !isRelative(text, time, times, earlier) &&
      !isOnePatients(text, time) &&
      !isOthers(text, time) &&
      !isMinimum(text, time),
  );
}

const COUNTED = /\b(?:after|from|following|since|post)\b\s*$/i;
/** What a trial counts its patients' time from. */
const ORIGINS =
  /\b(?:diagnos\w*|treat\w*|therap\w*|drug|medicine|antibod\w*|blina\w*|immuno\w*|chemo\w*|random\w*|enrol\w*|join\w*|ent(?:er|ry|rance)\w*|infusion|doses?|courses?|cycles?|blocks?|start\w*|beg[aiu]n\w*|transplant\w*|stem|relaps\w*|remission|birth|born|f[ae]ll(?:ing)? ill|admi\w+|illness|leuka?emia|cancer|ALL|disease|medication|inclusion|includ\w+|regist\w+|assign\w*|sign\w*|baseline|symptoms?|induction|consolidation|it|that|this|them|then|being|the end)\b/i;
/** What the world counts from: news of a trial, its first or last patient, a licence. */
const EVENTS =
  /\b(?:reports?|reported|results?|papers?|publi\w+|journal|news|headlines?|approv\w+|licen\w+|announc\w+|launch\w*|present(?:ed|ation)|introduc\w+|discover\w+|invent\w+|market\w*|the (?:last|first|final) (?:of|infant|baby|child|patient|boy|girl|case|person|participant|one|to)\w*|(?:trial|study|recruit\w+|enrolment|accrual) (?:\w+ )?(?:clos|open|end|began|beg[iu]n|start|stop|finish|was|had)\w*|(?:clos|open|end|start|beginn)\w*(?: of)? (?:the |its |this )?(?:infant |\w+ )?(?:trial|study|recruit\w+|enrolment|accrual)|(?:data )?cut-?off)\b/i;

/** "Three years after its first report", "six years after the first baby was treated". */
function isCountedFromElsewhere(text: string, time: TimeMention): boolean {
  const words = text.slice(time.start, time.end);
  const rest = /^\s[^,.;:()#—]{2,80}/.exec(text.slice(time.end))?.[0];
  const told = / (?:after|from|following|since|post)\b(.*)$/i.exec(`${words}${rest ?? ''}`)?.[1] ?? '';
  if (EVENTS.test(`after${told}`) && told !== '') return true;
  // "Within a year of the results"
  const of = /^\sof\s(?:the |its |their |that |these )?(\w[^,.;:()#—]{0,40})/i.exec(
    text.slice(time.end),
  )?.[1];
  if (of) return EVENTS.test(of);
  if (!COUNTED.test(words) || !rest) return false;
  return (
    !ORIGINS.test(rest) && /^\s(?:a|an|the|its|their|his|her|he|she|they|we|\w+ing|[A-Z]\w+)\b/.test(rest)
  );
}

/** "Without progress", and not "without a relapse", which is what the figure measures. */
const LACKED =
  '(?! (?:an? |any |the |their |it |its |sign|evidence|further)*(?:relaps|recurr|leuk|disease|cancer|event|progression|coming|return|sign|symptom|trace|it\\b|blina|drug))';
/** "Five years of waiting": what went on so long is none of the patients' lives. */
const PURSUIT =
  'waiting|work|research|recruit\\w+|enrol\\w+|searching|trying|silence|preparation|debate|planning|effort|uncertainty|stagnation|talk|progress';
const GOES_ON = new RegExp(`^\\s(?:without\\b${LACKED}|of (?:${PURSUIT}))`, 'i');
/** "The curve was flat after the first year at 93.3%" */
const LEVEL =
  /\b(?:flat|stable|steady|level|constant|unchanged|plateau\w*)\s(?:(?:after|from|since|beyond|in)\s)?(?:the\s)?$/i;
/** What a figure says of its patients may follow "over five years,": then it is when, and nothing that went on. */
const OF_PATIENTS = /^,?\s(?:#|survival|disease|the (?:patients|infants|babies|children))/i;

/** "For five years doctors had waited", "after five years without news": how long something went on. */
function isStretch(text: string, { start, end }: TimeMention): boolean {
  const [head, rest] = [text.slice(0, start), text.slice(end)];
  if (LEVEL.test(head) || GOES_ON.test(rest)) return true;
  // "Over the past ten years survival stood at …"
  if (
    /\b(?:over|in|for|during) the (?:past|last)\s$/i.test(head) ||
    /\bthe (?:past|last)\b/i.test(text.slice(start, end))
  )
    return true;
  // The time may hold the preposition or stand behind it.
  const opened = /(?:^|[.;:—])\s?(for\s|over\s)?$/i.exec(head);
  if (/^for/i.test(opened?.[1] ?? '')) return true;
  const lasts = opened?.[1] !== undefined || /^(?:for|over)\b/i.test(text.slice(start));
  return opened !== null && lasts && /^,?\s[a-z]/i.test(rest) && !OF_PATIENTS.test(rest);
}

const LATER = /\b(?:later|on|after)$/i;
const ANOTHER = /\b(?:another|a further|yet another|an additional)\s+(?:#|[a-z]+\s)?$/i;

/** "At two years 81.6%; two years later 83.3%", "two years after that": counted from the time just told. */
function isRelative(text: string, time: TimeMention, times: TimeMention[], earlier: string): boolean {
  const words = text.slice(time.start, time.end);
  const [head, rest] = [text.slice(0, time.start), text.slice(time.end)];
  if (!LATER.test(words) || (/after$/i.test(words) && !/^\s(?:that|this)\b/.test(rest))) return false;
  // "36.9% at four years on Interfant-99 and 36.4% at six years on Interfant-06" counts from no other time.
  if (/^(?:at|by|within|after|in)\b/i.test(words) || (/on$/.test(words) && /^\s[A-Z]/.test(rest)))
    return false;
  // "Interfant-06 began in 2006. A decade later 93% …": where copy stands, and not the patients.
  const dated = time.months >= 60 && /\b(?:19|20)\d\d\b/.test(earlier.slice(-120) + head);
  if (ANOTHER.test(head) || /^\w+ decades? (?:later|on)$/i.test(words) || dated) return true;
  const before = times.filter((other) => other.end <= time.start);
  const told = before.length > 0 ? before : findTimes(earlier.slice(-400));
  return told.some(({ months }) => months >= 12);
}

const COURSE = '(?:diagnos|treat|therap|illness|relaps|transplant)';
const OF_A_CHILD = [
  // "two years after her first treatment", "two years after her" and whatever befell her
  new RegExp(`^\\s?(?:(?:after|from|since|following|into)\\s)?(?:her|his)\\s(?:\\w+\\s){0,2}${COURSE}`, 'i'),
  // "two years after Mia's diagnosis"
  new RegExp(`^\\s?(?:(?:after|from|since)\\s)?[A-Z]\\w+'s\\s${COURSE}`),
  // "Five years on, Noah is one of the 93.3%"
  /^[^#;]*\b(?:one of|among|amongst|belongs? to|counts? among|part of)\s(?:the|those|that)\s(?:lucky\s)?#/i,
  // "Five years on, Noah goes to school", and no name of a drug or a trial
  /^,\s(?!Blin|Interfant)[A-Z][a-z]+\s(?:is|was|has|had|goes|went|lives|loves|runs|plays|attends|started|turned)\b/,
];

/** A child's own time. */
const isOnePatients = (text: string, { start, end }: TimeMention): boolean =>
  OF_A_CHILD.some((form) => form.test(text.slice(end))) ||
  /(?:after|from|since|following) (?:her|his) \w+$/i.test(text.slice(start, end));

/** "A year later I was told that 93.3% …": when it was told. */
const TELLING =
  /^[^#;:]{0,60}\b(?:told|heard|learn(?:ed|t)|read|wrote|informed|remember(?:s|ed)?|recall(?:s|ed)?|realised|announced|sa(?:id|ys))\b[^#;:]{0,25}\bthat\b[^;]*#/i;
/** "The study ran for three years", "nurses who had cared for them for six years": what others did so long. */
const DID =
  /\b(?:r[au]n|runs|last(?:s|ed)?|took|takes|going on|went on|goes on|carried on|worked|campaigned|waited|fought|stretched|dragged)\s(?:on\s)?(?:for\s|over\s)?$/i;
const WHO_DID =
  /\b(?!patients|infants|babies|newborns|children|kids|adults|controls|participants|people|those|cases|ones|all|boys|girls|survivors)([a-z]+) (?:who|that|which) (?:had |have |has )?(?:been )?\w+(?:ed|ing|d|t|n|k)\b[^,;#]*$/i;

/** What others did, or when it was told. */
function isOthers(text: string, { start, end }: TimeMention): boolean {
  const words = text.slice(start, end);
  const before = text.slice(0, start) + (/^(?:for|over)\s/i.exec(words)?.[0] ?? '');
  if (/^[^#]*$/.test(before) && TELLING.test(text.slice(end))) return true;
  // "Took two-year survival to 93%" dates the survival.
  if (DID.test(before) && !/-(?:year|month|week|day)$/i.test(words)) return true;
  return /\b(?:for|over) (?:the )?$/i.test(before) && WHO_DID.test(before) && /^\s\w+/.test(text.slice(end));
}

const LEAST = '(?:at least|more than|over)\\s';
/** "Now at least three years", "each more than four years": as long as it is for whoever is the last. */
const EACH = new RegExp(
  `\\b(?:now|already|all|each|every one|been)\\b[^,;#]{0,24}\\b(?:${LEAST}|between\\s(?:[a-z]+\\sand\\s)?)$`,
  'i',
);
const BETWEEN = /\bbetween\s\w+\s(?:and|or)\s$/i;
/** "A follow-up of at least three years", "they were watched for more than three" */
const WATCHED = new RegExp(
  `\\b(?:follow(?:ed)?(?:[ -]up)?|watched|observed|monitored|tracked)\\b[^,;#]{0,24}\\b${LEAST}$`,
  'i',
);

/** "At least three years out from diagnosis", "between three and six years after diagnosis": how long all were watched. */
function isMinimum(text: string, { start, end }: TimeMention): boolean {
  const words = text.slice(start, end);
  // The time may hold the word: "at least three years".
  const before = text.slice(0, start) + (/^(?:at least|over)\s/i.exec(words)?.[0] ?? '');
  if (WATCHED.test(before)) return true;
  const counted =
    /\b(?:after|from|out|since|into|past|on)\b/i.test(words) ||
    /^\s(?:out|after|from|past|since|beyond)\b/i.test(text.slice(end));
  return counted && (EACH.test(before) || BETWEEN.test(before));
}
