/** Levels and gains: "rose to 93%" is a level, "rose by 27 points" and "42% higher" are gains. */

import type { Claim } from '../claim.ts';
import type { Mention } from '../mentions.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { Bound } from './bound.ts';

const BY =
  /\bby\s+(?:(?:about|around|some|nearly|almost|just|over|more than|roughly|approximately|an?|as much as|up to|at least|a (?!median|mean|total|factor|average)[a-z]+)\s+)*$/i;
const AFTERWARDS =
  /^\s*(?:-\s?)?(?:(?:absolute|relative|overall|percentage[\s-]points?|points?)\s+)*(?:better|higher|lower|greater|longer|shorter|likelier|more likely|less likely|fewer|improvement|increase|rise|gain|jump|leap|uplift|boost|reduction|decrease|drop|fall|cut|more (?:infants|babies|children|patients)|difference)\b/i;
/** A gain or a loss by its noun; "at the later cut, survival was 82.4%" is one of the data, as "the cut in risk" is none. */
const GAIN =
  '(?:improvement|increase|rise|gain|jump|leap|surge|uplift|boost|reduction|decrease|drop|fall|cut(?= (?:in|to|of(?! the (?:data|results|trial|study))|by|was|is)\\b)|difference|gap)\\b[^.;:,#\\d]{0,60}?\\b';
/** "A gain in survival of 28 points", "they put the cut in risk at 59%"; "more time put survival at 93.3%" tells a level. */
const NOUN_OF = new RegExp(
  `\\b(?:${GAIN}(?:of|was|is)|(?:put|puts|place[sd]?|estimate[sd]?|calculate[sd]?)\\b[^.;:,#\\d]{0,60}?\\b${GAIN}(?:at|as|to be))\\s+(?:(?:about|around|some|nearly|almost|just|over|more than|roughly|between|an?|a further)\\s+)*["“'‘(]?$`,
  'i',
);

/** "Up 65 per cent (from 49.4% to 81.6%)", "survival increased 42%": how far it went, without the "by". */
const MOVED =
  /\b(?:(?<!\b(?:made|make|makes|making|add|adds|added|adding|sums?|summed) )(?:up|down)|(?:increas|improv|ris|rose|grew|grow|climb|jump|leap|soar|surg|shot up|fell|fall|dropp|decreas|declin|shrank|shrunk)(?:e[sdn]?|s|ed|ing)?)\s(?:(?:about|around|some|nearly|almost|just|over|more than|roughly|approximately|a (?:full|whole|further|remarkable|massive|huge)|another|a|an)\s)*$/i;
/** What it went from, or beside what: without that, "notched up 93.3%" is a level. */
const BASE =
  /^\s*[(:,;—-]?\s*(?:\(?\s*from\s[\w.%-]+(?:\sper cent)?(?:\s\w+){0,4}?\sto\s|relative to|compared (?:with|to)|on (?:that|the|what|chemo|interfant)|over (?:that|the (?:old|controls?|earlier|chemo)|chemo))/i;
/** "65% above that of Interfant-06", "i.e. 65% more" */
const BEYOND =
  /^\s*(?:above\s(?:that|the|what|those|its|their|chemo\w*|interfant)|more(?=\s*(?:[.,;)]|$)|\s(?:survival|survivors|disease-free|than\s(?!\w+\s(?:years?|months?)\b))))/i;

/** "The risk of dying tumbled by 80 per cent": whatever the verb, a risk told with "by" has changed, and no level follows. */
const RISK_BY = new RegExp(
  `\\b(?:risks?|rates?|chances?|odds|mortality|deaths?|likelihood|probability|danger|relapses?)\\b[^.;,#\\d]{0,50}\\b\\w+\\s+${BY.source.slice(2)}`,
  'i',
);

/** "Risk of death down 59%", "OS up 42%", as headlines and slides have it: no level goes up or down without a word between. */
const RISK_DOWN =
  /\b(?:risk|odds|chances?|likelihood|probability|danger|hazard) of (?:an? )?(?:[a-z]+ ){1,5}?(?:(?:is|was|were|are) )?(?:down|cut|reduced|slashed) $|\b(?:mortality|deaths) (?:is|was|were|are )?(?:down|cut|slashed) $/i;
/** "Risk of death down 59% (E1910), 29% (TOWER)": the figures before, each with whose it is. */
const LISTED = /(?:\d[\d.]*% ?\([^()]*\)(?:,| and|, and) )+$/;
const SURVIVAL_UP = /\b(?:OS|[DE]FS|survival)(?: (?:is|was|went))? up $/;

/** "A gain of 27 points, or 42 per cent", "27.5 points (42%)": the gain once more; "(93% versus 66%)" are levels. */
function isGainAgain(before: string, after: string): boolean {
  const told =
    /\bpoints?(?:,? or| ?[-—]| ?\(|,)\s?(?:(?:about|around|some|nearly|almost|just|over|more than|roughly|or|that is|i\.e\.|a relative)\s)*$/i.exec(
      before,
    )?.[0];
  if (told === undefined || /^\s*(?:vs|versus|v|against|compared|to|and)\b/i.test(after)) return false;
  return /\bor\b/i.test(told) || /^\)|^ (?:in )?relative\b/i.test(after);
}

/** Whether the figure is a gain or a loss, and which; undefined for a level. */
export function changeOf(
  quantity: Quantity,
  bound: Bound,
  text: string,
  mentions: Mention[],
): Claim['change'] | undefined {
  // A published difference is a level of its own.
  if (bound.endpoint?.value === 'RMST-difference') return undefined;
  if (quantity.form === 'fold') return quantity.value < 1 ? 'down' : 'up';
  const share = quantity.form === 'percent' || quantity.form === 'points' || quantity.form === 'fraction';
  if (!share && quantity.form !== 'duration') return undefined;
  const before = text.slice(Math.max(0, quantity.start - 60), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 50);
  const alone = text.slice(Math.max(0, quantity.start - 160), quantity.start).replace(LISTED, '');
  const moved =
    quantity.form === 'percent' &&
    (RISK_DOWN.test(alone) ||
      SURVIVAL_UP.test(alone) ||
      (MOVED.test(before) && BASE.test(text.slice(quantity.end))) ||
      BEYOND.test(after));
  if (
    quantity.form !== 'points' &&
    !moved &&
    !BY.test(before) &&
    !AFTERWARDS.test(after) &&
    !NOUN_OF.test(before) &&
    !isGainAgain(before, after)
  )
    return undefined;
  const all = mentions.filter((m) => m.slot === 'change');
  const own = all.filter((m) => m.start >= bound.slice.start && m.end <= bound.slice.end);
  // "… improved by 27.5 points; in relative terms by 42%"
  const words = own.length > 0 ? own : all.filter((m) => m.start < quantity.start);
  const near = words.sort(
    (a, b) => Math.abs(a.start - quantity.start) - Math.abs(b.start - quantity.start),
  )[0];
  if (!near && quantity.form === 'percent' && RISK_BY.test(before) && !/^\s*of\b/.test(after)) return 'down';
  // "Reported by half" changes nothing.
  if (!near && BY.test(before) && quantity.form !== 'points') return undefined;
  return near?.value === 'down' ? 'down' : 'up';
}
