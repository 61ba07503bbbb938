/**
 * Times that another clause of the sentence tells of something else: "Most relapses come within a year of diagnosis; with
 * the drug, disease-free survival was 81.6%". A time belongs to the predicate of its own clause.
 */
import type { Bound } from '../bind/bound.ts';
import type { TimeMention } from './times.ts';

/** A verb that carries a clause; verbs of measuring and of time passing have the figure for their outcome and are not here. */
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|does|do|did|comes?|came|occur\w*|happen\w*|appear\w*|aris\w+|arose|strik\w+|struck|f[ae]ll\w*|relaps(?:e|es|ed)|di(?:e|es|ed)|gets?|got|g[ai]ven?|gave|receiv\w+|start(?:s|ed)|beg[iau]ns?|follow(?:s|ed)|enter(?:s|ed)|joined|need(?:s|ed)|took|takes?|went|goes|kept|keeps?|bec[ao]mes?|remains?|remained|stay(?:s|ed)|show(?:s|ed)|return(?:s|ed)|recur(?:s|red)|ended|ends|finish\w+|wait\w*|hoped?|found|finds|made|makes|led|leads)\b/i;
/** "The babies were looked at after two years, and 93.3% were alive": when the figure was taken. */
const LOOKING =
  /\b(?:measur\w+|assess\w+|analys\w+|analyz\w+|look\w*|compar\w+|check\w*|evaluat\w+|examin\w+|follow(?:ed)? up|(?:was|were|been|are|is) followed|watched|tracked|observed|counted|monitored|passed|gone by|elapsed|reached|turned|celebrat\w+|surviv\w+|alive|liv(?:e|es|ed|ing)|free|(?:differ|improv|better|clear|high|large|wide|rose|rise|risen|double|gain|benefit|advantage|difference)\w*)\b/i;
/** What opens a clause that hangs on another. */
const OPENER =
  /(?:,\s|^|—\s?|\()(?:(?:in|of|for|among|to|with|by|under)\s)?(?:which|whom|whose|who|because|since|as|although|though|even though)\s[^;]*$/i;
const COORDINATE =
  /;\s|,\s(?:and|but|yet|so|while|whereas|though|although)\s|\s(?:but|yet|while|whereas|although)\s|—/g;
const OPEN_END =
  /\b(?:not yet|not (?:be )?known|unknown|awaited|will|yet to|to come|expected|due|too early|open question|remains? to be)\b/i;
const ADJECTIVE =
  /^(?!(?:first|initial|an?)\b)[a-z\d.]+(?:-(?:years?|yrs?|months?|mos?)|\s(?:year|yr|month|y))[\s-]*$/i;

/** "Within a year all relapses had happened; …", "after six months nobody died any more; …" */
const SEQUEL =
  /^[^#,;]*(?:,\s[^#,;]*)?\b(?:relapses?|recurrences?|deaths|events|nobody|no one|no-one|none)\s(?:\w+\s){0,2}(?:had|have|come|came|happened|occurred|die|died|relapsed|relapse|were over)\b[^#,;]*[,;]/i;

/** Whether the time is told by a clause that is not the figure's. */
export function isOfOtherClause(masked: string, bound: Bound, time: TimeMention): boolean {
  const start = bound.slice.quantities[0]?.start ?? 0;
  const end = bound.slice.quantities.at(-1)?.end ?? 0;
  return time.end <= start
    ? isAhead(masked, bound, time, start)
    : time.start >= end && isBehind(masked, time, end);
}

function isAhead(
  masked: string,
  { endpoint, endpointAt, slice }: Bound,
  time: TimeMention,
  start: number,
): boolean {
  const between = masked.slice(time.end, start);
  const head = masked.slice(0, time.start);
  const adjective = ADJECTIVE.test(masked.slice(time.start, time.end));
  // "Survival after five years is not yet known; after four it is 93.3%."
  const stop = /;\s|,\s(?:but|and|yet)\s|\sbut\s/.exec(between);
  if (stop && OPEN_END.test(masked.slice(Math.max(0, head.lastIndexOf('; ')), time.end + stop.index)))
    return true;
  if (adjective) return false;
  const ownsEndpoint = (from: number): boolean =>
    endpoint?.from === 'stated' && endpointAt !== undefined && endpointAt >= from;
  // "In whom most relapses come within a year of diagnosis, …", "because two thirds of relapses come within the first year, …"
  const closing = between.search(/[,)—]/);
  const opened = OPENER.exec(head)?.[0];
  if (
    opened &&
    closing >= 0 &&
    !opened.slice(3).includes(', ') &&
    VERB.test(opened) &&
    ownsEndpoint(time.end + closing)
  )
    return true;
  const breaks = [...between.matchAll(COORDINATE)];
  const last = breaks.at(-1);
  const and = /\sand\s/.exec(between);
  const at = last?.index ?? and?.index;
  if (at === undefined || !ownsEndpoint(time.end + at)) return false;
  const from = Math.max(
    ...[...head.matchAll(COORDINATE)].map((m) => m.index + m[0].length),
    0,
    head.lastIndexOf(': ') + 1,
  );
  const clause = head.slice(from);
  if (SEQUEL.test(`${masked.slice(time.start, time.end)}${between}`)) return true;
  if (clause.includes('#') || between.slice(0, at).includes('#')) return isTimingOfLosses(clause);
  if (slice.quantities.length === 0) return false;
  // "The first year is the most dangerous, yet 93.3% survived to two": the time is the subject.
  const subject =
    /^(?:the)?$/i.test(clause.trim()) &&
    /^(?:the\s)?first\b/i.test(masked.slice(time.start).trim()) &&
    /^\s(?:is|was)\b/.test(between);
  const words = `${clause} ${between.slice(0, at)}`;
  return subject || (VERB.test(clause) && !LOOKING.test(words));
}

/** "Two thirds of relapses come within a year, and …" */
const isTimingOfLosses = (clause: string): boolean =>
  /\b(?:relapses?|recurrences?|deaths|events)\s(?:\w+\s){0,3}(?:come|came|occur\w*|happen\w*|strike|struck|appear\w*|are seen|were seen|fell|fall)\b[^#]*$/i.test(
    clause,
  );

/** "83.3%, which is higher than at two years": when the other one was taken. */
const THAN_THEN =
  /\b(?:than|as)(?:\s(?:it|they|that|those)(?:\s(?:was|were|is|are|had been))?)?\s(?:at|after|by)\s[^,;]*$/i;

function isBehind(masked: string, time: TimeMention, end: number): boolean {
  const between = masked.slice(end, time.start);
  if (between.includes('#')) return false;
  if (/\bsince\s(?:the\s)?$/i.test(between) || THAN_THEN.test(masked.slice(end, time.end))) return true;
  const opened =
    /,\s(?:(?:in|of|for|among|to|with)\s)?(?:which|whom|whose|who|because|since|although|though)\s([^,;—]*)$/i.exec(
      between,
    )?.[1];
  if (opened !== undefined) return VERB.test(opened) && !LOOKING.test(opened);
  const last = [...between.matchAll(/;\s|,\s(?:and|but|yet|so|while|whereas|though|although)\s|—/g)].at(-1);
  if (!last) return false;
  const clause = between.slice(last.index + last[0].length);
  return VERB.test(clause) && !LOOKING.test(clause);
}
