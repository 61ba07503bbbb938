/** What one head of a table says: an outcome, a group, a time, patients, a trial. Read once for all the cells under it. */

import { standsInName } from '../bind/pick.ts';
import type { Treatment } from '../claim.ts';
import type { Lexicon, Manner, SlotName } from '../lexicon.ts';
import { findMentions, type Mention } from '../mentions.ts';
import { findTimes, headTimes } from '../numbers/times.ts';

export interface NamedEndpoint {
  value: string;
  opposite: boolean;
  manner: Manner;
  /** Where the head names it. */
  at: number;
  /** The words may say who the figures are about: "KMT2A-rearranged", "adults, MRD-negative". */
  who: boolean;
}

/** A head and what it names; `groups` in the order in which it names them. */
export interface Label {
  text: string;
  /** The surest first. */
  endpoints: NamedEndpoint[];
  groups: Treatment[];
  months: number[];
  studies: string[];
  /** The head says something that is not understood, or a part of the patients: nothing under it can be called wrong. */
  strange?: 'words' | 'part';
  who: Partial<Record<'age' | 'genetics' | 'risk' | 'state', string>>;
}

/** "n", "No. of patients", "Infants enrolled": a column of head counts. */
const COUNTS =
  /^(?=.)(?:total\s)?(?:n|nr\.?|no\.?|number|sample size|size)?\s?(?:of\s)?(?:patients?|infants?|babies|children|adults|participants|people|subjects|cases)?\s?(?:enrolled|recruited|randomi[sz]ed|treated|included|assigned|studied|in (?:the )?(?:trial|study|group|arm))?$/i;
/** "infants treated with blinatumomab", under or over a number */
const TREATED =
  /^(?:infants?|babies|children|patients|adults|participants) (?:were |was |who (?:were |got |had )?)?(?:treated|given|enrolled|recruited|randomi[sz]ed|assigned|included|took part)\b/i;
const PLACES = /^(?:number of )?(?:countries|nations)(?: (?:taking part|involved|that took part))?$/i;
/** "Patients (first report)", "Infants (n)" */
const QUALIFIED = /\s?[([][^()[\]%]{1,40}[)\]]$|,\s?(?:n|no\.?)$/i;
/** "Relapses, number of infants": how the outcome before it is counted. */
const COUNTED_AS =
  /(?<=\w\s?)(?:,|\s[-–—]|\s\(|:)\s?(?:(?:number|no\.?|nr\.?|count)(?:\sof\s(?:infants|babies|children|patients|adults|participants))?|(?:infants|babies|children|patients),?\s(?:n|no\.?|number))\)?$/i;
/** Words that tell the groups of a table apart, and mean too much elsewhere. */
const GROUPS: [RegExp, Treatment][] = [
  [
    /^(?:without(?: it| the drug)?|controls?(?: group| arm)?|historical(?: controls?| data| group| cohort)?|comparator|standard(?: care| of care| treatment| therapy| arm)?|soc|chemo|before|earlier|usual care)$/i,
    'chemotherapy',
  ],
  [/^(?:with(?: it| the drug)?|blina?|\+ ?blina?)$/i, 'blinatumomab'],
];
/** Ages, degrees and parts of the patients: "6 months or older", "Grade 3", "At risk". */
const PART =
  /^(?:under|over|below|above|aged?|less than|more than|[<>≤≥])\s?\d|\b(?:or|and) (?:older|younger|over|under|above|below|more|less)\b|^\d+\s?(?:-|–|to)\s?\d+\s(?:years|months|days|weeks)|\bgrades?\b|\b(?:first|second|third|later|early|late)[- ]salvage\b|\bat risk\b|\b(?:boys|girls|male|female|evaluable|subgroup)\b/i;
/** Heads that add nothing to what the others say. */
const NEUTRAL =
  /^(?:(?:main|key|primary|secondary|clinical|two|four)?\s?(?:outcomes?|end ?points?|measures?|results?|values?|figures?|estimates?|efficacy|safety|response|survival|numbers?|rates?|parameters?|event|status|item|metric|statistic|variable|percentages?|share|all|total|overall|finding|category|groups?|arms?|treatment|trial|study|infants?|patients?|children|babies|mrd status)(?: .{0,20})?|risk (?:group|category|class|stratum|level)s?|(?:both|all|groups|strata)?\s?(?:together|combined)|both|(?:19|20)\d\d.*|.{0,25}\breport\b.*|[^\p{L}]*)$/iu;
const WHO = ['age', 'genetics', 'risk', 'state'] as const;

const known = new WeakMap<Lexicon, Map<string, Label>>();

/** Reads a head; `around` are the table's other heads, which may say what "negative" or "overall" is said of. */
export function readLabel(text: string, around: string, lexicon: Lexicon): Label {
  const read = known.get(lexicon) ?? new Map<string, Label>();
  known.set(lexicon, read);
  const full = completed(text, around);
  const before = read.get(full);
  if (before) return before;
  const made = { ...readWords(full, lexicon), text };
  if (read.size > 2000) read.clear();
  read.set(full, made);
  return made;
}

/** "Overall" under "Survival" and "Negative" under "MRD status", said in full. */
function completed(text: string, around: string): string {
  if (/^(?:overall|disease[- ]free|event[- ]free|relapse[- ]free)$/i.test(text) && /surviv/i.test(around))
    return `${text} survival`;
  if (
    /^(?:negative|positive|low|high|undetectable)\b/i.test(text) &&
    /\bMRD\b|residual disease/i.test(around)
  )
    return `MRD ${text.toLowerCase()}`;
  if (/^(?:average|standard|high(?:er)?|low(?:er)?|intermediate|medium)$/i.test(text) && BY_RISK.test(around))
    return `${text.toLowerCase()} risk`;
  return text;
}

/** "Risk group", "Disease-free survival by risk of relapse" */
const BY_RISK = /(?:^|\| )risk(?: (?:group|category|class|stratum|of relapse|level))?(?: \||$)|\bby risk\b/i;

function readWords(label: string, lexicon: Lexicon): Label {
  const text = label.replace(COUNTED_AS, '');
  const mentions = withoutBackbones(text, findMentions(`${text}: #`, lexicon));
  const values = (slot: SlotName): string[] => [
    ...new Set(mentions.filter((m) => m.slot === slot && m.value !== 'both').map((m) => m.value)),
  ];
  const times = findTimes(text);
  times.push(...headTimes(text, times));
  const endpoints = endpointsOf(text, mentions, lexicon);
  const group = GROUPS.find(([pattern]) => pattern.test(text))?.[1];
  const apart = mentions.filter(
    (m) => m.slot === 'group' && m.value !== 'both' && !standsInName(m, mentions),
  );
  const groups = [...new Set(apart.map((m) => m.value as Treatment))];
  const who: Label['who'] = {};
  for (const slot of WHO) {
    const [value, ...more] = values(slot);
    if (value && more.length === 0) who[slot] = value;
  }
  const strange = PART.test(text) ? 'part' : undefined;
  const empty = endpoints.length + groups.length + times.length + values('study').length === 0;
  const unknown = empty && !group && Object.keys(who).length === 0 && !NEUTRAL.test(text);
  return {
    text,
    ...((strange || unknown) && { strange: strange ?? 'words' }),
    endpoints,
    groups: groups.length === 0 && group ? [group] : groups,
    months: strange ? [] : [...new Set(times.map((time) => time.months))],
    studies: values('study'),
    who,
  };
}

function endpointsOf(text: string, mentions: Mention[], lexicon: Lexicon): NamedEndpoint[] {
  if (COUNTS.test(text) || COUNTS.test(text.replace(QUALIFIED, '')) || TREATED.test(text))
    return [{ value: 'enrolled', opposite: false, manner: 'frame', at: 0, who: true }];
  if (PLACES.test(text)) return [{ value: 'countries', opposite: false, manner: 'frame', at: 0, who: false }];
  // "MLL-10" is a trial's name, and no word of the gene.
  const inName = ({ start }: Mention): boolean =>
    mentions.some((m) => m.slot === 'study' && m.start <= start && start < m.end);
  const named = mentions.filter(
    (m) => m.slot === 'endpoint' && m.value !== 'population' && m.start < text.length && !inName(m),
  );
  // "Serious adverse events" is known as "# serious adverse events".
  const core = text.replace(LEADING, '');
  const ahead = findMentions(`# ${core}`, lexicon, ENDPOINT).filter(
    (m) =>
      m.manner === 'frame' &&
      m.end > 2 &&
      names(m, text) &&
      !inName({ ...m, start: m.end - 1 - 2 + text.length - core.length }),
  );
  const patients = mentions.some((m) => m.slot === 'age' || m.slot === 'state');
  const length = (m: Mention): number => (m.manner === 'frame' ? 1000 : 0) + m.end - m.start;
  return [...named.sort((a, b) => length(b) - length(a)), ...ahead].map(
    ({ value, opposite, manner, start }) => ({
      value,
      opposite,
      manner,
      at: start,
      who: value === 'enrolled' || value === 'KMT2A-share' || (patients && manner === 'event'),
    }),
  );
}

/** "Any serious adverse event", "Number with fever", "- of which infection" */
const LEADING =
  /^(?:[-–•]\s*)?(?:(?:any|all|total|patients|infants|number|no\.?|of|with|of which|at least one)\s+)+/i;
const TAKING_PART = /\b(?:enrolled|recruited|randomi[sz]ed|treated|included|assigned|controls)\b/i;

/** Whether a mention names an outcome; patients alone are no head count. */
function names({ value }: Mention, text: string): boolean {
  return value !== 'population' && (value !== 'enrolled' || TAKING_PART.test(text));
}

const ENDPOINT: ReadonlySet<SlotName> = new Set(['endpoint']);

const BACKBONE = /(?:\+|&|\bplus|\bwith|\badded to|\bon(?: an?| the)?|\band)\s+(?:the )?$/i;

/** "Blinatumomab + Interfant-06": there the name of a trial is that of its chemotherapy. */
export function withoutBackbones(text: string, mentions: Mention[]): Mention[] {
  return mentions.filter(
    (m) =>
      m.slot !== 'study' ||
      !BACKBONE.test(text.slice(0, m.start)) ||
      !mentions.some((other) => other.slot === 'group' && other.start < m.start),
  );
}
