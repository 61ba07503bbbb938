/**
 * Head counts that look like a trial's size and are none: of a part of it, of what was assessed, of the next trial, of
 * those who fall ill in a year. What such a number differs from does not make it wrong.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { numbersOf } from '../confirm/sizes.ts';
import { exposeLoneSize } from '../expose/expose-lone-size.ts';
import { isPlaced } from '../expose/tells-whole.ts';
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';
import { isExposedSize } from './exposed-size.ts';
import { isBesideSize, isOfOlder, isOfSeveral } from './other-sizes.ts';
import { TRAIT } from './parts-told.ts';
import { isSoFar, isWhereUsed } from './today.ts';

/** Whether the head count at `index`, judged as misstated, is not of the trial's or group's patients. */
export function isNoSize(setting: Setting, index: number, judgement: Judgement): boolean {
  if (
    isOfOlder(setting, index, judgement) ||
    isOfSeveral(setting, index) ||
    isBesideSize(setting, index, judgement)
  )
    return true;
  if (isExposedSize(setting, index)) return false;
  return (
    isYearly(setting, index) ||
    isOfAll(setting, index, judgement) ||
    isWhereUsed(setting, index) ||
    isSoFar(setting, index) ||
    (setting.claim(index)?.endpoint?.value === 'enrolled' &&
      (!isOfTrial(setting, index, judgement) ||
        isWithoutThem(setting, index, judgement) ||
        isArmOfList(setting, index, judgement) ||
        isOfStage(setting, index) ||
        isAside(setting, index) ||
        isOfDeed(setting, index) ||
        isOfPlace(setting, index, judgement) ||
        isOfNext(setting, index) ||
        isMoreThanTold(setting, index, judgement) ||
        isOfWhole(setting, index, judgement) ||
        isBeforeDrug(setting, index, judgement) ||
        isKnownOtherwise(setting, index, judgement)))
  );
}

/** "Infants whose gene was intact were left out of the trial of 30 babies": told of others before the number, whoever was counted. */
function isWithoutThem(setting: Setting, index: number, { reason }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  const { genetics } = claim;
  return reason === 'wrong-population' && !!genetics && !setting.rest(claim).includes(genetics.text);
}

/**
 * Only what a sentence tells of a trial is its size: it names one or speaks of one, or says that patients were enrolled or
 * assigned. "Six babies have had it on the ward", "14 patients in the region had it last year" count other patients.
 */
function isOfTrial(setting: Setting, index: number, { reason, about }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.inCell || claim.arm) return true;
  const words = setting.sentence(claim);
  if (OWN_PATIENTS.test(words) || (LATELY.test(words) && !TAKING_PART.test(words))) return false;
  if (claim.saysTrial || claim.trials?.from === 'stated' || reason === 'wrong-arm') return true;
  // "39 infants with KMT2A-rearranged ALL were treated": a trial's patients by their own name, and more than a ward has.
  if (claim.genetics?.from === 'stated' && claim.quantity.value >= 10) return true;
  // "39 infants with ALL were treated with blinatumomab": what the copy is about, told as it is told of a trial.
  const treated =
    /\bwere treated\b/.test(claim.endpoint?.text ?? '') && claim.group?.value === 'blinatumomab';
  if (treated && claim.age?.value === 'infants' && claim.quantity.value >= 10) return true;
  // "24 infants, 93.3% alive at two years": beside the trial's result it is the trial's size.
  if (setting.beside(index).some(({ rec }) => rec.study === about?.study)) return true;
  return (
    TAKING_PART.test(`${setting.preceding(claim)} ${words}`) || exposeLoneSize(setting, index) !== undefined
  );
}

const TAKING_PART =
  /\b(?:enrol\w*|recruit\w*|randomi[sz]\w*|assigned|allocated|took part|takes? part|taking part|participa\w*|volunteer\w*|joined|signed up|entered|controls?|compar\w+|held (?:up )?against|set against|pilot|protocol|Interfant|whose (?:first |early )?results|trials?|stud(?:y|ies)|paper|report(?:ed)?|published|researchers|investigators)\b/i;
/** Whom a hospital, a country or a year has treated. */
const OWN_PATIENTS =
  /\b(?:(?:have|has) (?:now |already |since |so far |also )?(?:had|given|got|received|treated|been (?:given|treated))|here)\b/i;
/** When it was, which a report on a trial says, too. */
const LATELY = /\b(?:so far|last year|this year|since then|to date)\b/i;

/** "One study, n = 30, historical control": a head count beside a group is not the group's. */
function isArmOfList(setting: Setting, index: number, { reason }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  return reason === 'wrong-arm' && /^n\s*=/i.test(claim.endpoint?.text ?? '');
}

/** "Phase 1 of the study included 49 patients". */
const STAGE =
  /\b(?:phase|part|stage|cohort|stratum|step) (?:\d|I{1,3}V?|one|two|three|A|B|C)\b(?! (?:trial|study|studies))(?: (?:part|portion|stage|phase))?(?: \(\w+\))?(?: (?:of|in|had|took|includ\w+|enrol\w+|treated|was|were|gave|saw|recruited|comprised)\b|,)[^.;#]*$/i;
/** "Both were assessed in 110 patients", "data were available for 113": so many as one result was measured in. */
const ASSESSED =
  /\b(?:(?:both|these|they|survival|responses?|remissions?|end\s?points?|outcomes?|data|MRD|samples?|toxicity|genotypes?|measurements?)\b[^.;]{0,60}\b(?:assess(?:ed|able)|analy[sz]ed|evaluated|evaluable|measured|available|based|known|calculated|estimated|determined|obtained|missing)|(?:analys[ei]s|set|dataset)\b[^.;]{0,40}\b(?:includ(?:ed|es)|compris(?:ed|es)|cover(?:ed|s)|based|rests?|drew))\b(?: (?:in|for|from|on|of|among|only|all|just|a|total))*\s*$/i;

const OTHER_STUDY = /\b(?:study|analysis|series|cohort|report|project|work|survey)\b[^.;:#]*$/i;
const TREATED_ON =
  /^ (?:[\w-]+ ){1,3}(?:treated|enrolled|registered|included|recruited) (?:on|in|with|by|under|according to|into) (?:the )?(?:[\w-]+ )?(?:Interfant|AALL|E1910|MLL-?\d|TOWER|BLAST|protocol|trial)/i;
const ANALYSED =
  /\b(\d[\d,]*) (?:(?:patients|infants|children|adults|of (?:them|these|those|whom)) )?(?:were|was|had been|could be) (?:analy[sz]ed|evaluable|assessed|assessable|evaluated|included in)/gi;

/** "Its phase 1 part (n = 49)" is no count of the whole. */
function isOfStage(setting: Setting, index: number): boolean {
  const words = setting.before(index);
  if (STAGE.test(words) || ASSESSED.test(words)) return true;
  const claim = setting.claim(index) as Claim;
  // "The study included 99 infants treated on the Interfant-99 protocol": of that trial's, those whom another study looked at.
  if (OTHER_STUDY.test(words) && TREATED_ON.test(setting.rest(claim))) return true;
  // "Of 405 patients, 342 were analysed … those on blinatumomab (n = 247)"
  const told = [...`${setting.blockBefore(claim)}${setting.lead(claim)}`.matchAll(ANALYSED)];
  if (told.some(([, number = '']) => Number(number.replaceAll(',', '')) > claim.quantity.value)) return true;
  return /\b(?:part|phase|stage|portion|cohorts?|stratum|strata|subset|subgroup|set|half)\b[^.;,]{0,25}\(\s*(?:n\s*=\s*)?$/i.test(
    words,
  );
}

const NEW_TRIAL =
  /\b(?:an?|another|one) (?:[\w-]+ ){0,4}(?:trial|study|protocol|review|series|survey|registry|cohort)\b[^.;:]*$/i;

/** "Interfant-99 was followed by a trial with 651 infants", "the two together treated 1133": the number is not, or not only, that of the trial named. */
function isOfNext(setting: Setting, index: number): boolean {
  // "A European-led trial with 108 children": one told for the first time, not the one told before.
  const named = setting.claim(index)?.trials;
  if (named && named.from !== 'stated' && NEW_TRIAL.test(setting.before(index))) return true;
  return /\b(?:followed by|gave way to|succeeded by|followed up (?:by|in)|(?<!\b(?:work(?:ed|s|ing)?|c[ao]me|brought|banded|joined|got) )together|combined|between them|taken together)\b[^.;]*$/i.test(
    setting.before(index),
  );
}

/** "AALL1731 enrolled 2,245 children, of whom 1,440 were randomised": its size is told beside it, and these are more. */
function isMoreThanTold(setting: Setting, index: number, { about }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  return setting
    .beside(index)
    .some(
      ({ rec, claim: part }) =>
        rec === about &&
        part.start > claim.start &&
        part.quantity.value < claim.quantity.value &&
        /\bof (?:whom|these|those|them)\b[^#]*$/i.test(setting.between(claim, part)),
    );
}

/** "The control group of AALL1731, a trial of 1,440 children": the trial is counted, not the group named before it. */
function isOfWhole(setting: Setting, index: number, { reason, owner }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  if (reason !== 'wrong-arm' || owner?.group?.treatment === 'blinatumomab') return false;
  const words = setting.lead(claim);
  const at = claim.group ? words.lastIndexOf(claim.group.text) : -1;
  // "1,440 children were randomised to blinatumomab or not": to either.
  const behind = claim.group ? setting.rest(claim).split(claim.group.text)[1] : undefined;
  if (owner?.group?.treatment === 'any' && /^ (?:plus \w+ )?or\b/i.test(behind ?? '')) return true;
  return (
    owner?.group?.treatment !== 'chemotherapy' &&
    /\b(?:trial|study|protocol|programme|program|randomi[sz]ed|in which|which|enrolled)\b|\(/i.test(
      at < 0 ? words : words.slice(at),
    )
  );
}

/** "Of four Dutch infants with ALL a year, three have the rearrangement": so many fall ill, and are no trial's patients. */
function isYearly(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  return (
    (claim.endpoint?.value === 'dutch-patients' || claim.endpoint?.value === 'enrolled') &&
    /\b(?:(?:each|every|a|per|that) year|annual(?:ly)?|yearly)\b/i.test(setting.sentence(claim))
  );
}

/** "Interfant-06 enrolled 120 infants in Germany": so many there, fewer than in all. */
function isOfPlace(setting: Setting, index: number, { about }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  const behind = setting.rest(claim).split(/[.;:,]/)[0] ?? '';
  return (
    about !== undefined &&
    claim.quantity.value < (numbersOf(about)[0] ?? 0) &&
    isPlaced(`#${behind.replace(claim.trials?.text ?? '#', '')}`)
  );
}

/** "AALL1731 enrolled 134 patients with Down syndrome": those of a kind, and not all. */
const OF_A_KIND = new RegExp(`^ (?:[\\w-]+ )?(?:${TRAIT}|\\w+ with DS\\b)`);

/** "65 patients in the blinatumomab arm and 32 in the chemotherapy arm had a transplant": what befell some of each arm. */
function isOfDeed(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (OF_A_KIND.test(setting.rest(claim))) return true;
  if (!claim.arm || !/^ (?:\w+ )?in (?:the|each) /.test(setting.rest(claim))) return false;
  return /^[^.;:]*?\b(?:arms?|groups?)\b(?:[^.;:,]*?\b(?:arms?|groups?)\b)? (?:later |then |also |had )?(?:had|underwent|went|developed|experienced|suffered|needed|required|reached|achieved|became|withdrew|discontinued|stopped|proceeded|responded|died|relapsed|have (?:had|since)|were (?:transplanted|able|excluded|alive))\b/i.test(
    setting.rest(claim),
  );
}

/** "It was impressive, in 75 infants": a remark on the result told before. */
function isAside(setting: Setting, index: number): boolean {
  return (
    /[,(:–—] (?:(?:all|and|but|only|just|even) )*(?:in|among) $/i.test(setting.before(index)) &&
    /^(?: \w+){0,2}\s*[.,;)]/.test(setting.after(index))
  );
}

/** "Interfant-06 treated 476 infants with the rearrangement", "655 at the first report": another number of the trial's own, or nearly its size. */
function isKnownOtherwise(setting: Setting, index: number, { reason, about }: Judgement): boolean {
  const { quantity, endpoint } = setting.claim(index) as Claim;
  if (reason !== 'wrong-value' || !about || /enrol|recruit|randomi/i.test(endpoint?.text ?? '')) return false;
  const size = numbersOf(about)[0] ?? 0;
  if (size >= 100 && Math.abs(quantity.value - size) < 0.02 * size) return true;
  // "The controls were chosen from the 476 with the gene fault in Interfant-06."
  const trials = [about.study.trial, about.group?.drawnFrom, ...(setting.claim(index)?.trials?.value ?? [])];
  return setting.reference.records.some(
    (rec) => trials.includes(rec.study.trial) && numbersOf(rec).includes(quantity.value),
  );
}

/** "In 30 babies it was given after the first phase of chemotherapy": what they had besides is not their group. */
function isBeforeDrug(setting: Setting, index: number, { reason, owner }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  if (reason !== 'wrong-arm' || owner?.group?.treatment !== 'blinatumomab') return false;
  if (
    !/^(?:(?:had|got|received|given|having) )?(?:(?:the )?(?:usual|standard|conventional|intensive) )?chemo/i.test(
      claim.group?.text ?? '',
    )
  )
    return false;
  return !/\b(?:alone|only|just|solely|nothing but|without|controls?|historical|old|earlier|Interfant)\b/i.test(
    setting.sentence(claim),
  );
}

/** "Ninety babies, intensive chemotherapy, transplants for the high-risk ones": what is told of some of them behind a comma. */
function isOfAll(setting: Setting, index: number, { reason, about }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  if (reason !== 'wrong-population' || !about) return false;
  // "93.3% in germline cases, with transplants for the high-risk group": the value that all of these have.
  const isOwn = compare(claim.quantity, about, false).outcome === 'agrees';
  if (claim.endpoint?.value !== 'enrolled' && !isOwn) return false;
  const words = setting.rest(claim);
  return [claim.risk, claim.genetics].some((slot) => {
    const at = slot?.from === 'stated' ? words.indexOf(slot.text) : -1;
    return at > 0 && /[,;:—–]/.test(words.slice(0, at));
  });
}
