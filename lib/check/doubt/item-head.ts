/**
 * Notes whose head names other patients: "Pakistan: OS 22%", "MLL-17 (n = 63): EFS 62%", "CNS3: OS 67%", "E1910, MRD+: OS 70%". Whatever
 * a head says that nobody here explains, be it a place, a trial or a part of the patients, sets its item apart. What is told in
 * whole sentences ("Dr. Smith: overall survival was 82%") has a speaker for its head, and "Result: OS 82%" has none.
 */
import type { Claim } from '../../read/claim.ts';
import type { Lexicon, SlotName } from '../../read/lexicon.ts';
import { findMentions } from '../../read/mentions.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** What ends an item: "PPR: DFS 63%; PGR: DFS 88%". */
const ITEM = /(?<=[.;])\s|\s?[•·|]\s?/;
const HEADED = /^[\s"“‘(*–—-]*(\S.{0,70}?):\s(.*)$/s;

/** Notes are told in abbreviations. */
const MEASURE = /\b(?:OS|DFS|EFS|RFS|PFS|CIR|CR|MRD|HR)\b/;
/** And in nothing but measures, times and sizes beside the figures. */
const NOTE =
  /^(?:OS|[DERP]FS|CIR|C?CR[ih]?|HR|MRD|neg\w*|n|median|overall|survival|rates?|(?:event|disease|relapse|progression)-free|[\w.]*-?(?:years?|yrs?|y|months?|mo)|one|two|three|four|five|six|at|after|of|and|with|v|vs|versus|yes|no|per|cent|percent|patients|infants|p|CI)$/;

/** Whose figures an item tells, where the reader knows it. */
const KNOWN: ReadonlySet<SlotName> = new Set<SlotName>([
  'group',
  'age',
  'genetics',
  'state',
  'study',
  'comparator',
  'anaphora',
  'trial',
  'subject',
  'change',
]);
/** Words of a head that name no patients: "Interim report", "Result", "Two-year OS rate", "Key figures from the 2023 paper". */
const NEUTRAL =
  /^(?:an?|the|in|of|on|at|to|by|and|or|for|as|its|one|two|three|four|five|six|from|with|than|this|that|their|only|plus|versus|against|without|after|before|(?:\w+-)?(?:years?|yrs?|months?)|\w+ly|first|second|third|cycles?|courses?|\d[\d.,]*%?|n|&|\+|v|OS|[DERP]FS|survival|overall|median|rates?|(?:event|disease|relapse|progression)-free|primary|secondary|main|key|final|latest|new|long-term|updated?|published|results?|findings?|figures?|numbers?|data|facts?|outcomes?|end-?points?|efficacy|summary|conclusions?|abstract|headline|news|report|paper|study|studies|trial|journal|lancet|nejm|blood|ash|eha|asco|siop|jco|congress|meeting|press|release|analysis|interim|follow-up|background|bottom|line|answer|verdict|note|correction|clarification|today|now|then|yesterday|breaking|reminder|point|take-?home|message|slide|table|figure|box|part|page|arms?|groups?|patients?|infants?|babies|children|kids|adults?|participants?|controls?|decimals?|digits?|place|exact|exactly|precise|all|everyone|both|each|confirmatory|pivotal|pilot|european|international|dutch|phase|randomi[sz]ed|historical)$/i;
/** "Follow-up study: OS 90%", "later infants": not those of the first. */
const OTHERS = /\b(?:follow-up|second|next|other) (?:stud|trial|cohort|series|infants|patients|babies)/i;
/** A head that says a whole sentence: "Lestaurtinib did not help: EFS at three years …". */
const SENTENCE =
  /\b(?:is|was|are|were|did|does|do|not|had|has|have|will|can|could|said|says|told|changed|found|wrote|writes|asked|adds?|added|helped|works?|worked|nothing|no|I|we|you|she|he|it|they)\b/;

/** Whether the figure at `index`, held against `about`, stands in an item whose head has words that nobody explains. */
export function isUnderOtherHead(setting: Setting, index: number, about: Rec, lexicon: Lexicon): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.inCell) return false;
  const rest = setting.rest(claim);
  const items = `${setting.blockBefore(claim)}${setting.lead(claim)}`.split(ITEM);
  if (!MEASURE.test(`${items.at(-1)} ${rest.split(ITEM)[0]}`)) return false;
  // "Follow-up study (n = 60): OS 90%"
  const sized = /^([^:]+) \(n ?= ?$/.exec(items.at(-1) ?? '')?.[1];
  if (sized && /^\)(?:,[^.;:]*)?: /.test(rest)) return isOther(sized, '', claim, about, lexicon);
  let told = '';
  for (const item of items.reverse()) {
    const headed = HEADED.exec(item);
    if (headed) return isOther(headed[1] as string, `${headed[2]} ${told}`, claim, about, lexicon);
    if (/\.$/.test(item)) return false;
    told = `${item} ${told}`;
  }
  return false;
}

function isOther(
  head: string,
  told: string,
  { endpoint, risk }: Claim,
  { study, population }: Rec,
  lexicon: Lexicon,
): boolean {
  if (SENTENCE.test(head)) return false;
  const words = told.match(/[\p{L}][\p{L}\d.'’-]*/gu) ?? [];
  if (!words.every((word) => NOTE.test(word.replace(/\.$/, '')))) return false;
  if (OTHERS.test(head)) return true;
  let left = head;
  for (const { slot, value, start, end } of findMentions(head, lexicon)) {
    const isMeasure = slot === 'endpoint' && (SURVIVALS.has(value) || value === endpoint?.value);
    if (!KNOWN.has(slot) && !isMeasure && !(slot === 'risk' && risk)) continue;
    left = `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`;
  }
  // "MRD: 70% negative", "TOWER, adults 18 or older"
  if (endpoint?.value.startsWith('MRD')) left = left.replace(/\bMRD\b/g, ' ');
  if (population.age === 'adults') left = left.replace(/\b18 (?:years )?(?:or|and) (?:older|over)\b/, ' ');
  // E1910's patients were MRD-negative: the head of a trial that chose by the test says so.
  if (/\bMRD\b/.test(study.population.label)) left = left.replace(/\bMRD[- ]?neg\w*/gi, ' ');
  const strange = left.match(/[^\s(),:=/'’."“”]+/g) ?? [];
  return strange.some((word) => /[\p{L}\d<>≤≥]/u.test(word) && !NEUTRAL.test(word));
}
