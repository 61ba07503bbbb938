/**
 * Whether the words that were read as a figure's group say whose the figure is. "Until blinatumomab came", "because only
 * 65.8% lived", "babies, who all had chemotherapy too", "infections under control" and "as reported before" name a drug, a
 * treatment or an earlier time, and no group. A result that is right for the other group is not called wrong for these.
 */
import type { Claim } from '../read/claim.ts';
import type { Judgement } from './judgement.ts';
import type { Setting } from './setting.ts';

/** Whether the group that the figure at `index` was held against is not its own. */
export function isOtherGroup(setting: Setting, index: number, { reason }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  if (reason !== 'wrong-arm' || !claim.group) return false;
  const sentence = setting.sentence(claim);
  const at = claim.group.text === '' ? -1 : sentence.indexOf(claim.group.text);
  const lead = at < 0 ? '' : sentence.slice(0, at);
  const rest = at < 0 ? '' : sentence.slice(at + claim.group.text.length);
  if (STANDARD.test(lead)) return true;
  if (claim.group.value === 'blinatumomab')
    return (
      (at >= 0 && (NOT_YET.test(lead) || CAME.test(rest) || NO_GROUP.test(sentence))) ||
      (at >= 0 && IN_NAME.test(rest) && !TREATED.test(sentence)) ||
      NOBODY.test(lead) ||
      OF_THE_PAST.test(clauseOf(setting, index))
    );
  return (
    (at >= 0 &&
      (TIMES_BEFORE.test(claim.group.text)
        ? REPORTED.test(sentence)
        : CONTROL.test(lead + claim.group.text + rest))) ||
    (/chemo/i.test(claim.group.text) && HAD_BOTH.test(sentence) && !ALONE.test(sentence)) ||
    NEVER.test(setting.lead(claim))
  );
}

/** "32 points better than in Interfant-06 (81.6% against 49.4%)" */
const STANDARD = /\b(?:than|above that|below that)(?: (?:in|with|for|on|under|of|those|the|it was|was))* $/i;

/** "Until", "pre-", "not assigned to", "missed out on", "because": the drug is named for its absence or as the reason. */
const NOT_YET =
  /\b(?:until|before|prior to|without|lack(?:ed|ing)? (?:of )?|absence of|need for|not (?:(?:yet )?(?:assigned|allocated|given|randomi[sz]ed|have|had|get|got|receive|received|on)(?: to)?(?: get| have| receive)?)|(?:didn|hadn|weren|wasn|couldn)['’]t (?:get|have|given|on)|denied|refus\w+|miss(?:ed|ing|es) out(?: on)?|too (?:early|late|soon) for|for whom|all but|nobody had|no one had|waiting for|try(?:ing)?|tried|turned to|reason for(?: trying)?|ahead of|never (?:had|got|given)|lost the draw for|like the|but for|did without|no)\s?(?:the |any |a )?$|\bpre-?$/i;
const CAME =
  /^(?:['’]s)?,? (?:(?:was|were|is|had) (?:not (?:yet |then )?|un)available|(?:was|had) not (?:yet )?(?:been )?(?:invented|approved|known|used|tried|around)|came (?:along|too late|at a time|in|into)|era\b|(?:met|filled|answered) an? |then\b|because\b|is an? (?:big|huge|great|real) (?:step|leap)|arrived|existed|(?:were|was) compared\b|for the want of)/i;
const IN_NAME =
  /^(?:['’]s)? (?:trial|study|protocol|project|paper|report|researchers|investigators|team|babies but)\b/i;
/** The sentence says of its patients that they had the drug. */
const TREATED =
  /\b(?:treated with|given|received|receiving|got|had|with) (?:the )?(?:antibody|drug|blina\w*|immunotherapy|infusion)\b|\b(?:blinatumomab|treated|drug|antibody|treatment|intervention) (?:group|arm|babies|infants|patients)\b/i;
const NOBODY = /\b(?:nobody|no one|none of them|no baby|no infant|never)\b[^.;:,]{0,30}$/i;
const NO_GROUP = /\b(?:with|to) whom\b[^.;]{0,60}\bcompar|\bbut for the (?:drug|antibody)\b/i;
/** The past is told of in the figure's own part of the sentence. */
const OF_THE_PAST =
  /\b(?:forerunners?|predecessors?|fared worse|of the past|(?:had been|as) (?:the|its|their|a) (?:mark|yardstick|baseline|benchmark|bar)|baseline|yardstick|starting point|started from|drew on|improved on|formerly|in the (?:old|bad old|earlier) days|old(?:er)? (?:data|protocol|treatment|regimen)|the 214|before)\b/i;

const TIMES_BEFORE = /^(?:before|previously|earlier|then|once|formerly|in the past|used to)$/i;
/** "As reported before", "previously it was 81.6% at two": when it was told, and not of whom. */
const REPORTED =
  /\b(?:report(?:s|ed|ing)?|publi(?:shed|cation)|presented|announced|stated|paper|readout|analysis|as (?:before|previously)|(?:two|three|four) years before|previously it|at (?:two|four|three))\b/i;
/** "Under control", "control of the disease": no group. */
const CONTROL =
  /\b(?:under control|in control|control(?:s|led|ling)? (?:of (?:the )?|over )?(?:disease|leuk|infection|cancer|illness|pain|fever|side)|(?:disease|infection|leuk\w+|fever|pain|symptom|infection) control|control was)\b/i;
/** The babies had chemotherapy as well: told by the way, with the drug, or as what the drug replaced. */
const HAD_BOTH =
  /\b(?:who|all|each|whose|having|also)\b[^.;]{0,40}\bchemo\w*|\b(?:pre-?treated|treated|started|begun|began|remission)\b[^.;]{0,20}\b(?:with|on|after|by) (?:\w+ )?chemo|\bchemo\w*[^.;,]{0,30}\b(?:and|plus|with|together|followed by|supplemented)\b[^.;,]{0,30}\b(?:course|drug|antibody|blina\w*|new|infusion|immunotherapy)|\b(?:replac\w+|in place of|substitut\w+|swapp\w+|took the place of|in days? what)\b|\bwhat (?:\w+ ){0,3}chemo/i;
const ALONE =
  /\b(?:alone|only|just|solely|nothing but|without|controls?|historical|compar\w+ group|earlier|Interfant)\b/i;
/** "Chemotherapy alone never came near 93%" */
const NEVER =
  /\b(?:never|nobody|no one|nowhere|no (?:protocol|trial|group|hospital|treatment)|unheard|unthinkable|(?:not|n['’]t)(?: \w+)? (?:near|close|come|reach|get|got|manage|achieve|seen|exceed|raise|bring|been))\b[^.;]*$/i;

/** The figure's part of its sentence: from the break before it to the break behind it. */
function clauseOf(setting: Setting, index: number): string {
  const before =
    setting
      .before(index)
      .split(/[;:—–]\s|,\s(?=and|but|while)/)
      .at(-1) ?? '';
  const after = setting.after(index).split(/[;:—–]\s|,\s|\(/)[0] ?? '';
  return `${before} # ${after}`;
}
