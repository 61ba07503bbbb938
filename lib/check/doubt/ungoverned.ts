/**
 * Whether the words for a group only mention a treatment, and do not say that the figure's patients had it. "Doctors tried
 * blinatumomab because only 65.8% lived", "of babies, who all had chemotherapy, too", "as reported previously": a figure
 * is set against the other group's only where its own words give it a group.
 */

import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

const DRUG =
  /^(?:the )?(?:blinatumomab|blincyto|blina|immunotherapy|bispecific|drug|antibody|infusion|new (?:treatment|therapy|drug|approach|regimen|trial|study)|current study|new study)$/i;
const CHEMO =
  /^(?:(?:given|received|receiving|got|on|had|under|treat\w* (?:with|by|using)|treatment with)\s)?(?:(?:standard|conventional|usual|traditional|existing|intensive|intensified|older?|previous|earlier|same|established|former) )?(?:chemotherapy|chemo|treatment|therapy|protocol|regimen\w*|scheme|approach)$/i;
const THEN = /^(?:before|earlier|previously|formerly|hitherto|historically|traditionally)$/i;

/** A group's own name behind the drug: "the blinatumomab arm". */
const ARM =
  /^(?:'s)?[\s-](?:\(?(?:arms?|groups?|patients?|infants?|babies|children|adults|people|recipients?|cohorts?|side|column|treated|takers?|users?|randomi[sz]ed|cases|regimen|therapy|treatment|plus|\+|and chemo\w*|with chemo\w*|or chemo\w*)\b|\+)/i;
const TRIAL =
  /^(?:'s)?[\s-](?:trials?|stud(?:y|ies)|data|papers?|reports?|results?|team|authors?|researchers?|programmes?|programs?|story|publications?|analys[ie]s|protocols?)\b/i;
/** What governs the drug as a treatment that was given. */
const GIVEN =
  /\b(?:with|on|plus|given|gave|give|giving|receiv\w+|got|gets?|getting|had|has|have|having|took|take|taking|under|after|following|by|add\w*|infus\w+|assigned (?:to )?|allocated (?:to )?|randomi[sz]ed to|treated with|addition of|(?:cycles?|courses?|rounds?|blocks?|doses?|infusions?|months?|weeks?|treatment|recipients) of|for|to|among|versus|vs\.?|against|than|and|or|\d(?:\.\d+)?%?)\s(?:the\s)?(?:extra\s|added\s|additional\s)?["'(]?$/i;
/** Governed at any distance: nobody reads "tried blinatumomab because …" as a group, and everybody "with blinatumomab, …". */
const FIRMLY =
  /\b(?:with|on|plus|given|receiv\w+|got|under|assigned (?:to )?|allocated (?:to )?|randomi[sz]ed to|treated with|(?:cycles?|courses?|rounds?|blocks?|doses?|infusions?|months?|weeks?|recipients) of)\s(?:the\s)?(?:extra\s|added\s|additional\s)?["'(]?$/i;
/** "Survival was 66% once blinatumomab was added", "since its introduction": what came with it. "Still 66% when it was added" came before. */
const ONCE_GIVEN =
  /(?<!\b(?:still|only|just|from|once|at|barely|stuck at) )\b[\d.]+(?:%| per ?cent) (?:(?:once|if|since|after) (?:the\s)?# (?:is|was|has been|had been) (?:added|given|used|introduced)|when (?:the\s)?# (?:is (?:added|given|used)|was given)|since (?:the (?:introduction|addition|arrival) of )?(?:the\s)?#[.,;]?$)/i;
/** A new clause or what something else is like: "because only …", "a disease with a survival of …". */
const BOUNDARY =
  /[;:(]\s?|\s?—\s?|\s-\s|\b(?:because|since|when|while|whilst|although|though|whereas|until|till|if|where|who|which|whom|whose)\b|,\s(?:and|but|so|yet|only|just|as|for|with|a|an|in|of|among)\b|\b(?:as|for) (?:(?:only|just|no more than|few|little|a mere|barely|scarcely|hardly|merely|about|some|around|roughly|fewer|less) |$)|\b(?:disease|leuk\w+|illness|condition|cancer|treatment|protocol|regimen|standard|result|record|outlook|prognosis|need|ALL|era|world|field|time|infants|babies|children|patients|adults)\s(?:with (?:an? |only |just |no )|of (?:only |just )?$|of an? |that|in)/i;
/** "Blinatumomab was needed": what was done about it, and no result of it. */
const UNDERGONE =
  /^\s(?:was|is|has been|had been|were)\s(?:\w+\s)?(?:needed|wanted|tried|tested|developed|introduced|approved|studied|chosen|awaited|overdue|necessary|licensed|invented|designed|born|called for|justified|warranted|urgent|indispensable)\b/i;
/** "What made doctors try blinatumomab was …", "why blinatumomab is needed" */
const ATTEMPTED =
  /\b(?:that|whether|why|how|try|tries|trying|tried|turn(?:s|ed|ing)? to|reach(?:ed|ing)? for|develop\w*|approv\w+|welcom\w+|need(?:ed|s|ing)?|want(?:ed|s|ing)?|wait(?:ed|ing)? for|hop(?:ed|ing) for|call(?:ed|s|ing)? for|justif\w+|test(?:ed|ing)?|study|studied|studying)\s$/i;
/** "Took 65.8% as its yardstick" */
const AS_BASE =
  /^[^.;:#]{0,25}\b(?:as (?:its|the|a|an|their) (?:\w+ )?(?:yardstick|baseline|benchmark|comparator|comparison|controls?|standard|reference|starting point)|for comparison|to compare (?:with|against|to))\b/i;
/** "Values for Interfant-06 in brackets": what stands outside of them is the other group's. */
const IN_BRACKETS = /^[^.;:#]{0,25}\bin (?:brackets|parenthes[ei]s)\b/i;
/** "Everyone had chemotherapy", "chemotherapy was given to all 1440" */
const EVERYBODY =
  /\b(?:everyone|everybody|all|both|every)\b(?:(?!\b(?:who|that|whom|with)\b)[^.;:#,\d%]){0,60}\b(?:had|got|received|given|on)\s?$/i;
/** The base that a gain starts from, or a mark that was to be beaten. */
const BASE =
  /\b(?:baselines?|yardsticks?|benchmarks?|starting points?|points? of departure|bar|marks?|assum\w+|hypothes\w+|null|start(?:ed|s|ing)? (?:out )?(?:from|at|with)|set(?:s|ting)? out (?:from|with)|up from|from a|improv\w+ (?:up)?on|built on|better(?:ed|s)?|beat(?:s|ing)?|topp(?:ed|s|ing)|exceed\w*|surpass\w*|outdid|overt(?:ook|aken)|rais(?:ed|es|ing) a|lift(?:ed|s|ing) an?|to beat|instead of|rather than|drew on|draws on|rest(?:s|ed) on|against which|compared? (?:itself )?(?:with|to)|replac\w+|inherit\w+|took over|faced|had to face)\b[^.;#]*$/i;
/** A label of what stands behind its colon: "Blinatumomab in infants: 81.6%". */
const LABEL = /^(?:\s(?:in|for|with|against)\s(?:[\w-]+\s?){1,6})?(?:\s?\([^)]*\))?\s?(?:[:=|]|[—-]\s)/;
const AT_START = /(?:^|[.;,|•·\n(:]|[—-])\s*(?:the\s)?$/i;

/** Words of chemotherapy as a part of what all of them had. */
const OWN_COURSE =
  /(?:\b(?:their|its|his|her|whose|own|each|all had|years of|months of|weeks of|pre-?treated with|start\w* on|replac\w+|in place of|instead of|in lieu of|substitut\w+|swap\w*|exchang\w+|did away with|dropp\w+|sav\w+|spar\w+|fewer|less|omit\w*|shorten\w*|supplement\w*|on top of|along with|alongside)\b[^.;:#]{0,40})$/i;
const APPOSED =
  /(?:,|\()\s(?:\w+\s){0,3}?(?:who|whose|whom|which|having|all|each|both|pre-?treated|treated|given|started|after|already|once|like)\b[^,;:()#]*$/i;
const HAD =
  /\b(?:had|have|having|has)\s(?:\w+\s){0,3}$|\b(?:had|have|having|has)\b[^,;:#]{0,20}\b(?:started|begun|been|undergone|completed|finished)\b[^,;:#]*$/i;
const TOO =
  /^,?\s(?:too|also|as well|first|beforehand|then|and then|followed|plus|and (?:one|two|a|the|an|something|then|\w+ (?:courses?|cycles?|months?|infusions?))\b|with (?:one|two|a|the) |supplemented|backbone|was (?:supplemented|followed)|before (?:that|it|the))/i;
/** "Chemotherapy was the same, and survival was …" */
const OWN_PREDICATE =
  /^\s(?:was|is|were|went|came|stayed|remained|continued|itself|had|has|did)\b(?!\s(?:(?:about|only|just|around|at|still|some|nearly)\s)?\d)[^.;:#]*?,\s(?:and|but|while|so)\b/i;
const NAMES_DRUG = /\b(?:blinatumomab|blincyto|blina|antibody|immunotherapy|the drug)\b/i;

/** "As previously reported", "three years before": when it was told, and not who was treated. */
const REPORT =
  '(?:report|publish|paper|present|announc|stat|show|shown|describ|not|said|told|quot|mention|seen|see|known|giv|print|abstract|analys|look|updat|found)\\w*';
const TOLD_BEFORE = new RegExp(
  `(?:\\b(?:as|was|were|had been|been|${REPORT})\\s|\\b(?:years?|months?|weeks?|days?|moment|page|paragraph|slide|time|(?:the )?(?:day|week|month|year))\\s)$`,
  'i',
);
const TOLD_AFTER = new RegExp(`^\\s(?:\\w+ly )?${REPORT}\\b`, 'i');

const WAS_REPORTED = new RegExp(`^[^.;:#]{0,40}\\b(?:was|were|had been|been) (?:\\w+ly )?${REPORT}\\b`, 'i');
const CONTROLS = /\b(?:controls?|chemotherapy|chemo|Interfant-06|historical)\b/i;
const JOINED = /^[\s,]*(?:%|per ?cent)?[\s,]*(?:and|versus|vs\.?|against|or)\s(?:(?:only|just|about)\s)?$/i;

/** What is to be said of a figure whose group the text only mentions: it is whoever's value it is, or nobody can say. */
export function ungoverned(
  setting: Setting,
  index: number,
  judgement: Judgement,
): 'owner' | 'open' | undefined {
  if (!isUngoverned(setting, index, judgement)) return undefined;
  // What all of them had, and when it was told, take nothing from the figure's own group.
  return judgement.owner?.group?.treatment === 'blinatumomab' ? 'owner' : 'open';
}

/** "Whose chemotherapy came from Interfant-06", "which used the Interfant-06 protocol": what the drug was added to. */
const PROTOCOL =
  /\b(?:(?:chemotherapy|treatment|backbone|protocol|regimen|drugs|cours(?:e|es)|blocks?|schedule)\b[^.;:#]{0,30}\b(?:of|from|as in|like|in|to)|us(?:e[sd]?|ing)|follow(?:s|ed|ing)?|based|built|rest(?:s|ed)|borrow(?:s|ed)|kept|adopt(?:s|ed)|took over|modelled)\s(?:on |to |from )?(?:the |that of |those of )?(?:same )?$/i;
/** "Who started with Interfant-06 induction" */
const IN_PHASE =
  /\b(?:who|whose|which|all|after|start\w*|given|had|got|received)\b[^.;:#,]{0,40}#\s(?:induction|consolidation|chemotherapy|backbone|blocks?|drugs|phase)\b/i;
/** "Unheard of before", "more than ever before" */
const EVER =
  /\b(?:ever|unheard of|unseen|unknown|unthinkable|seen|known|reached|achieved|managed|possible|(?:never|no|not|nobody|nothing|none)\b[^,;:#]{0,40})\s$/i;

/** "Without a control group of its own" */
const NONE =
  /\b(?:without|no|lack\w*|want of|absence of)\s(?:(?:an?|any|its own|own|proper|real|true|randomi[sz]ed|concurrent|parallel|internal|direct|separate)\s)*$/i;

/** Whether the group that makes a figure a wrong arm is nobody's that the text says. */
function isUngoverned(setting: Setting, index: number, { reason, owner }: Judgement): boolean {
  const claim = setting.claim(index);
  const group = claim?.group;
  if (reason !== 'wrong-arm' || !claim || !group || claim.inCell || group.text === '') return false;
  const sentence = setting.sentence(claim);
  const at = claim.start - claim.sentence.start;
  const end = claim.end - claim.sentence.start;
  if (isInOrder(setting, index, owner)) return true;
  const told = nearestTo(sentence, group.text, at, end);
  if (told < 0) return false;
  const head = sentence.slice(0, told);
  const tail = sentence.slice(told + group.text.length);
  const between = told < at ? sentence.slice(told + group.text.length, at) : sentence.slice(end, told);
  if (/^(?:control|comparison)/i.test(group.text) && NONE.test(head)) return true;
  if (IN_BRACKETS.test(tail)) return !/\(\s*$/.test(sentence.slice(0, at));
  if (DRUG.test(group.text)) {
    // "Rose from 66% to 93% when blinatumomab was added": the order of the pair tells, and not the name.
    if (group.from !== 'stated' || group.value !== 'blinatumomab') return false;
    const base =
      (told < at && (BASE.test(between) || /\bfrom $/.test(between))) || AS_BASE.test(sentence.slice(end));
    if (base && owner?.group?.treatment === 'chemotherapy') return true;
    return isMentioned(head, tail, between, told < at, sentence.slice(end));
  }
  if (THEN.test(group.text))
    return (
      TOLD_BEFORE.test(head) ||
      EVER.test(head) ||
      TOLD_AFTER.test(tail) ||
      WAS_REPORTED.test(sentence.slice(end)) ||
      isEarlierReport(setting, index, owner)
    );
  if (/^Interfant/.test(group.text))
    return (
      owner?.group?.treatment === 'blinatumomab' &&
      NAMES_DRUG.test(sentence) &&
      (PROTOCOL.test(head) || IN_PHASE.test(`${head}#${tail}`))
    );
  return (
    CHEMO.test(group.text) && isShared(sentence, group.text, head, tail, told < at ? between : undefined)
  );
}

/** Where the wording stands that is nearest to the figure. */
function nearestTo(sentence: string, words: string, start: number, end: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const far = Math.max(at - end, start - at - words.length);
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

/** A drug that is named, and governed by nothing that gives it to the figure's patients. */
function isMentioned(head: string, tail: string, between: string, before: boolean, after: string): boolean {
  if (/\blike (?:the )?$/i.test(head)) return true;
  if (ARM.test(tail)) return false;
  if (FIRMLY.test(head)) return false;
  if (UNDERGONE.test(tail) || ATTEMPTED.test(head)) return true;
  const label = AT_START.test(head) ? LABEL.exec(tail)?.[0] : undefined;
  const rest = label && before ? between.slice(label.length) : between;
  if (TRIAL.test(tail) && !/\b(?:in|from|of|by|for|at)\s(?:the|this|that|a|our|their)?\s?$/i.test(head)) {
    if (BASE.test(between)) return true;
  }
  if (before && /^\s*(?:%|per ?cent)?\s*of (?:whom|which)\b/i.test(after)) return true;
  // "49.4% (blinatumomab)", "49.4% for blinatumomab"
  if (!before && /^\s*[%,(]*\s*(?:(?:for|in|to|among)\s)?(?:the\s)?$/.test(between)) return false;
  if (!before && ONCE_GIVEN.test(`${head}#${tail}`)) return false;
  if (BOUNDARY.test(rest)) return true;
  if (before) return false;
  return !GIVEN.test(head);
}

/** Chemotherapy that all had, with or before whatever else. */
function isShared(
  sentence: string,
  words: string,
  head: string,
  tail: string,
  between: string | undefined,
): boolean {
  if (/^\s(?:alone|only|arm|group|patients|controls|without)\b/i.test(tail)) return false;
  if (OWN_COURSE.test(head) || TOO.test(tail)) return true;
  if (/\b(?:all|both|every|each)\s(?:of )?(?:the )?$/i.test(between ?? '')) return true;
  if (!NAMES_DRUG.test(sentence)) return false;
  if (APPOSED.test(head) || HAD.test(head) || OWN_PREDICATE.test(tail)) return true;
  const verb = /^(?:had|got|received|given|on)\s/i.exec(words)?.[0] ?? '';
  if (EVERYBODY.test(head + verb)) return true;
  // "What chemotherapy had not: 93.3%"
  return between !== undefined && !FIRMLY.test(head) && !AT_START.test(head) && /[:;]\s/.test(between);
}

/** "Previously it was 81.6% at two years": the same group at another time, and told right beside. */
function isEarlierReport(setting: Setting, index: number, owner: Judgement['owner']): boolean {
  return setting
    .beside(index)
    .some(
      ({ rec }) =>
        owner !== undefined &&
        rec.study.trial === owner.study.trial &&
        rec.figure.endpoint === owner.figure.endpoint &&
        rec.group?.treatment === owner.group?.treatment &&
        rec.figure.months !== owner.figure.months,
    );
}

/** "Controls and infants on blinatumomab differed in survival: 65.8% and 93.3%": two groups, and two figures in their order. */
function isInOrder(setting: Setting, index: number, owner: Judgement['owner']): boolean {
  const own = setting.claim(index);
  const treatment = owner?.group?.treatment;
  if (!own || !treatment) return false;
  return [index - 1, index + 1].some((at) => {
    const other = setting.claim(at);
    if (other?.sentence.start !== own.sentence.start || other.quantity.form !== own.quantity.form)
      return false;
    const [first, second] = at < index ? [other, own] : [own, other];
    if (!JOINED.test(setting.between(first, second))) return false;
    const sentence = setting.sentence(own);
    const head = sentence.slice(0, first.start - own.sentence.start);
    const [drug, controls] = [head.search(NAMES_DRUG), head.search(CONTROLS)];
    if (drug < 0 || controls < 0) return false;
    const apart = head.slice(Math.min(drug, controls), Math.max(drug, controls));
    if (apart.length > 60 || !/\b(?:and|or|versus|vs|against|from)\b/i.test(apart)) return false;
    const after = sentence.slice(second.end - own.sentence.start);
    if (NAMES_DRUG.test(after) || CONTROLS.test(after)) return false;
    const blinatumomabFirst = drug < controls;
    return (treatment === 'blinatumomab') === ((first === own) === blinatumomabFirst);
  });
}
