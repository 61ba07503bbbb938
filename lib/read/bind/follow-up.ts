/**
 * How long patients were watched, however copy says it: "after a median of 4.2 years, survival was …", "a median observation
 * of 26.3 months", "tracked them for a typical four years". A length of time is a follow-up where somebody watches, or where a
 * median opens the clause of a result; what befalls patients after a median time ("relapsed after a median of …") is not.
 */
import { type Bound, filled } from './bound.ts';

const WATCH =
  '(?:follow(?:ed|ing|s)?(?:[\\s-]?up)?|observ\\w+|watch\\w+|track\\w+|monitor\\w+|surveillance|look(?:ed|ing)? back)';
const TYPICAL = '(?:median|typical|average|mean)';
/** Somebody watches, and the length is the next thing said. */
const WATCHED = new RegExp(
  `\\b${WATCH}\\b(?:(?!\\b(?:surviv|respon|remission|relaps|until|age|dose|infus)\\w*)[^.;]){0,50}?(?:\\b(?:for|of|was|is|to|over|at|reached|amounted to|stood at)|,|:|\\))\\s(?:(?:an?|now|about|around|just|only|over|almost|nearly|the|${TYPICAL}|of|some)\\s)*$`,
  'i',
);
/** "They have been watched for longer: a median of 4.2 years" */
const WATCHED_BEFORE = new RegExp(
  `\\b${WATCH}\\b[^.;#]{0,40}:\\s(?:an?\\s|the\\s)?${TYPICAL}(?:\\sof)?\\s$`,
  'i',
);
/** "Not everybody had been followed for two years" tells no median. */
const MEDIAN = new RegExp(`\\b(?:${TYPICAL}|follow[\\s-]?up)\\b`, 'i');
/** "Four years of follow-up"; not "four weeks following induction". */
const TOOK = new RegExp(`^\\s(?:of\\s)?(?:${TYPICAL}\\s)?(?!following\\b)${WATCH}\\b`, 'i');
/** "After a median of 4.2 years, …" opens its clause. */
const OPENS = new RegExp(
  `(?:^|[.;:]\\s|["'(])(?:(?:and|but|now|today|so)[,]?\\s)?(?:after|at|with|over|through)\\s(?:an?|the)\\s${TYPICAL}\\s(?:of\\s)?$`,
  'i',
);
const RESULT =
  /\b(?:hazard ratio|HR|survival|DFS|EFS|OS|RFS|benefit|difference|results?|data|report|paper|update|analysis)\b/i;
/** "… was 0.33 after a median of 22.4 months" */
const CLOSES = new RegExp(`\\b(?:after|with|at|over)\\s(?:an?|the)\\s${TYPICAL}\\s(?:of\\s)?$`, 'i');
const LOOSE = new RegExp(`\\b(?:an?|the)\\s${TYPICAL}\\s(?:of\\s)?$`, 'i');
/** What else lasts, comes or is counted in months: these medians are other measures. */
const OTHERWISE =
  /\b(?:surviv(?:ed|ors?|es?)|lived?|living|median (?:overall |event-free |relapse-free |disease-free )?survival|median (?:OS|RFS|EFS|DFS|PFS)|duration|lasted|lasting|response|remission|relaps\w+|transplant\w*|born|age[ds]?|old|died|deaths?|infus\w+|treatment|therapy|stay|hospital|time to|recover\w*|negative|diagnosed|course)\b/i;

/** "The shortest follow-up was 3.2 years", "ranged from 3.2 to 6 years", "the last child had been followed for …": no median. */
const EXTREME =
  /\b(?:shortest|longest|minimum|maximum|min|max|least|most recent|rang(?:e[sd]?|ing)|spann(?:ed|ing)|between)\b(?:(?!\b(?:median|typical|average|mean)\b)[^;])*$/i;
const ONE_CHILD =
  /\b(?:(?:the|a|one|each|every|no|first|last|this|that) (?:\w+[ -]){0,2}(?:child|infant|baby|patient|boy|girl|participant|one)\b(?! (?:trial|study|group|arm))|nobody\b|every(?:one|body)\b|all\b)[^;]*$/i;

/** "Some children had not been watched for two years yet" */
const NOT_YET = new RegExp(
  `(?:\\b(?:not|never)|n't)\\s(?:yet\\s)?(?:(?:all|been|even)\\s)*${WATCH}\\b[^;]*$`,
  'i',
);

/** What follows a length of time that only says which report or which result is meant. */
const ADJECTIVE =
  /^(?::|\s(?:report|paper|publication|data|results?|figures?|analysis|update|outcomes?|survival|mark|point|rates?|estimates?|numbers?)\b)/i;

/** Gives lengths of time that tell how long patients were watched their endpoint. `masked` has the figures as `#`. */
export function bindFollowUp(masked: string, bounds: Bound[]): void {
  for (const bound of bounds) {
    const [figure] = bound.slice.quantities;
    if (figure?.form !== 'duration') continue;
    const told = bound.endpoint?.value === 'follow-up';
    // "The infants given the drug have been followed for 4.2 years" tells no length of an infusion.
    if (
      bound.endpoint?.value === 'infusion-length' &&
      new RegExp(`\\b${WATCH}\\b`, 'i').test(bound.endpoint.text)
    )
      delete bound.endpoint;
    // "The four-year report", "(two-year: 81.6%)": which report, or when, and no length that somebody watched.
    if (told && ADJECTIVE.test(masked.slice(figure.end))) {
      delete bound.endpoint;
      continue;
    }
    if (bound.endpoint && bound.endpoint.from !== 'inherited' && !told) continue;
    const head = masked.slice(0, figure.start);
    const clause = /[^;:]*$/.exec(head)?.[0] ?? '';
    const watched = figure.decimals > 0 || MEDIAN.test(clause) || TOOK.test(masked.slice(figure.end));
    const extreme = isExtreme(clause.slice(-90), masked.slice(figure.end));
    if (told && (!watched || extreme)) delete bound.endpoint;
    if (extreme) continue;
    const sure =
      (told && watched) ||
      (WATCHED.test(clause) && watched) ||
      TOOK.test(masked.slice(figure.end)) ||
      WATCHED_BEFORE.test(head) ||
      (OPENS.test(head) && /^,\s/.test(masked.slice(figure.end))) ||
      (CLOSES.test(clause) && RESULT.test(clause) && !OTHERWISE.test(clause));
    const likely = sure || (LOOSE.test(clause) && RESULT.test(clause) && !OTHERWISE.test(clause));
    if (!likely) continue;
    if (!told) {
      bound.endpoint = filled(
        'follow-up',
        sure ? 'construction' : 'inherited',
        masked.slice(figure.start, figure.end),
      );
      bound.opposite = false;
      bound.manner = 'noun';
    }
    // A trial is followed as a whole: a group that the next clause names is not the follow-up's.
    const near = /^\s(?:in|for|among|of|on)\s/.test(masked.slice(figure.end));
    if (!near) delete bound.group;
  }
}

/** Whether the length is the shortest, the longest or one child's. */
function isExtreme(before: string, after: string): boolean {
  if (new RegExp(`^\\s\\(?${TYPICAL}`, 'i').test(after)) return false;
  return (
    EXTREME.test(before) ||
    NOT_YET.test(before) ||
    (ONE_CHILD.test(before) && !new RegExp(`\\b${TYPICAL}\\b`, 'i').test(before))
  );
}
