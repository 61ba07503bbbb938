/**
 * How many the infant trial was set against: "a comparison group of 278 infants", "set beside 278 babies from an earlier
 * protocol", a table's cell beside the trial's own 30. Copy that tells the trial's results means its one control group by such
 * words, and no other number of infants is known to be in play.
 */
import type { Claim } from '../../read/claim.ts';
import { numbersOf } from '../confirm/sizes.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** A group's size is mistaken for one of its own order. */
const TIMES = 2.5;
/** So many figures away one is confirmed as the trial's. */
const REACH = 5;

const PEOPLE = '(?:infants|babies|newborns|children|patients|tots|kids|youngsters|little ones|controls)';
/** "278", "278 earlier babies", "278 of them". */
const HEADS = `#(?: (?:earlier|historical|comparable|similar|previous|such))?(?: ${PEOPLE}| of them)?`;
/** What stands behind a group that has been counted, and tells nothing that befell some of it. */
const ON = '(?=\\s*(?:[.,;:)—–]|$)| (?:from|in|on|under|who|given|treated|had been|chosen|taken|drawn) )';
const FORMER =
  '(?:earlier|previous\\w*|histor\\w*|older?|before|Interfant|same chemo\\w*|in the past|years (?:ago|gone by))';

/** Words that count the whole control group. */
const COUNTED = new RegExp(
  [
    `(?<!\\b(?:in|of|among|from) (?:the|that|this) )\\b(?:comparison|control|historical|reference) (?:group|cohort|arm)(?: (?:in|of|for) (?:the|this|that) (?:trial|study|paper))?(?:,| of| was| were| is| numbered| counted| comprised| consisted of| had|:| was made up of) (?:just |only |some )?${HEADS}${ON}`,
    `(?<!\\b(?:in|of|among|from|for) )\\b(?:the|historical|these|those) controls(?: in (?:the|this) (?:trial|study))?(?: were| are| numbered|,|:) (?:the )?${HEADS}${ON}`,
    `\\bthe controls\\. the ${HEADS}\\b`,
    `\\b(?:set|compared|measured|held(?: up)?|put|lined up|weighed) (?:\\w+ ){0,3}?(?:against|beside|with|alongside|to|next to)(?: those of| that of| the (?:results?|fates?|outcomes?|records?) of| the)? ${HEADS}[^.;:#]*\\b${FORMER}`,
    `\\bused ${HEADS}[^.;:#]*\\b${FORMER}`,
    `\\b(?:comparison|best guide|yardstick) (?:is|was) (?:with )?(?:a group of )?${HEADS}[^.;:#]*\\b${FORMER}`,
    `\\bthe ${HEADS} with whom the (?:30\\b|thirty\\b|$)`,
    `\\b(?:historical|comparison|reference) (?:control|cohort|group)s? (?:group )?of (?:just |only )?${HEADS}${ON}`,
    `\\b(?:historical|earlier|previous|comparison|control) (?:controls?|cohort|group|arm)(?: only)?(?:,? |: )?(?:\\(n\\s?=\\s?#\\)|\\(#(?= |\\))|: #)`,
    `\\b(?:size|number) of (?:the )?(?:earlier|historical|comparison|control)[\\w ]{0,20}: ?#`,
    `\\bhistorical (?:only|controls?): ${HEADS}`,
    `\\b(?:the )?(?:earlier|previous|historical) ${PEOPLE} \\(#(?: of (?:them|whom)| in all)?\\)`,
    `\\b(?:drew|draws|relied|relies) on ${HEADS.replace('#', '# of (?:its|their|the)')}`,
    `^\\W*#: ${PEOPLE} (?:treated|who were treated|given chemo\\w*) (?:earlier|before|in the past)`,
  ].join('|'),
  'i',
);
/** "Among 278 infants treated earlier under Interfant-06 it was 49.4 percent": beside the controls' own result. */
const AMONG = new RegExp(
  `\\b(?:among|of|in|for|where)(?: the| some)? ${HEADS}[^.;:#]*\\b(?:earlier|older|previous|histor\\w*|comparable|Interfant)\\b`,
  'i',
);
/** "30 babies who received it on top of chemotherapy, and 278 who had that alone." */
const BESIDE = new RegExp(
  `\\b(?:and|versus|vs\\.?|against|compared (?:with|to)|to)(?: the| some)? ${HEADS} (?:(?:who|given|on|treated with) [^.;:#]*\\b(?:alone|only|without|same chemo\\w*)|from (?:an?|the) (?:older|earlier|previous) (?:trial|study|protocol))`,
  'i',
);
/** Another set of earlier patients, a part of this one, or another way to compare. */
const OTHERWISE =
  /\b(?:match\w*|propensity|weight\w*|adjust\w*|registr\w+|randomi[sz]\w*|(?:high|medium|low|standard|intermediate)[- ]risk|screen\w*|another|other (?:trials?|studies)|second|further|a year|adults?|older (?:children|patients)|girls|boys|relapsed (?:infants|babies|children|patients)|germline|without (?:the|a) rearrang\w*|evaluable|assess\w*|analy[sz]ed|had events?|later analysis|re-?analy\w*|planned?|aims?|next|hospital|ward|centres?|centers?|transplant\w*|Interfant-(?:99|21)|of whom|at risk)\b/i;
const PLACED = /\b(?:in|from) (?:the )?(?!Interfant)(?:UK|US|USA|[A-Z][a-z]{3,})/;

/** The number of the home trial's controls, where the text counts them and has another. */
export function exposeControlSize(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || setting.judgement(index)?.verdict === 'match' || !isHeadCount(claim)) return undefined;
  const about = controlsOf(setting);
  if (!about || !isOfHome(setting, index, claim, about)) return undefined;
  const size = numbersOf(about)[0] ?? 0;
  const { value } = claim.quantity;
  if (value > TIMES * size || value * TIMES < size || isKnown(setting, index, value, about)) return undefined;
  const told = claim.inCell ? isCellBeside(setting, index, claim) : isCounted(setting, index, claim);
  return told ? { verdict: 'misstated', reason: 'wrong-value', about } : undefined;
}

const controlsOf = ({ reference: { home, records } }: Setting): Rec | undefined =>
  records.find(
    ({ study, figure, group }) =>
      study.trial === home && figure.endpoint === 'enrolled' && group?.drawnFrom !== undefined,
  );

function isHeadCount({ quantity, endpoint, reserve, change, hints, opposite }: Claim): boolean {
  const { form, hedge, upTo, span, unit, decimals } = quantity;
  if (form !== 'count' && form !== 'number') return false;
  if (hedge || span || upTo !== undefined || decimals > 0 || change || opposite) return false;
  if (hints?.planned || hints?.ahead || (reserve && reserve !== 'elsewhere')) return false;
  if (
    unit !== undefined &&
    !new RegExp(`^${PEOPLE}$|^(?:infant|baby|child|patient|control)$`, 'i').test(unit)
  )
    return false;
  return endpoint?.from !== 'stated' || endpoint.value === 'enrolled' || unit !== undefined;
}

/** Figures of the home trial stand around it, and no other trial but the one that its controls had. */
function isOfHome(setting: Setting, index: number, { trials, age }: Claim, about: Rec): boolean {
  const { home } = setting.reference;
  const own = [home, about.group?.drawnFrom];
  if (!setting.inPlay(index).has(home) || !(trials?.value.every((trial) => own.includes(trial)) ?? true))
    return false;
  if (age && age.value !== 'infants' && age.value !== 'children') return false;
  const around: (string | undefined)[] = [];
  for (let at = index - REACH; at <= index + REACH; at++) {
    const trial = setting.confirmed(at)?.rec.study.trial;
    if (trial !== undefined) around.push(trial);
  }
  return around.includes(home) && around.every((trial) => own.includes(trial));
}

/** A number that the trials in play have themselves: "the 476 with the gene fault in Interfant-06". */
const isKnown = (setting: Setting, index: number, value: number, about: Rec): boolean =>
  setting.reference.records.some(
    (rec) =>
      (setting.inPlay(index).has(rec.study.trial) || rec.study.trial === about.group?.drawnFrom) &&
      numbersOf(rec).includes(value),
  );

/** The next cell of its row is the trial's own size, under heads that count patients and name the controls. */
function isCellBeside(setting: Setting, index: number, { endpoint, group }: Claim): boolean {
  if (endpoint?.from !== 'stated' || endpoint.value !== 'enrolled' || OTHERWISE.test(endpoint.text))
    return false;
  if (said(group)?.value !== 'chemotherapy') return false;
  return [index - 1, index + 1].some((at) => {
    const other = setting.confirmed(at);
    return other !== undefined && isOwnSize(setting, other.rec) && other.claim.inCell === true;
  });
}

const isOwnSize = ({ reference }: Setting, { study, figure, group }: Rec): boolean =>
  study.trial === reference.home && figure.endpoint === 'enrolled' && group?.treatment === 'blinatumomab';

function isCounted(setting: Setting, index: number, claim: Claim): boolean {
  const [before, after] = [setting.before(index), setting.after(index)];
  const own = `${before}#${after}`;
  if (OTHERWISE.test(own) || PLACED.test(own)) return false;
  const lead = `${setting.preceding(claim)} ${setting.lead(claim)}`;
  if (COUNTED.test(own) || /\bthe controls\. The $/i.test(lead)) return true;
  const control = setting
    .beside(index)
    .some(({ rec }) => rec.study.trial === setting.reference.home && rec.group?.treatment === 'chemotherapy');
  if (control && AMONG.test(own)) return true;
  const partner = setting.confirmed(index - 1);
  return partner !== undefined && isOwnSize(setting, partner.rec) && BESIDE.test(own);
}
