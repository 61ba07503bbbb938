/**
 * Numbers that nobody observed: what a plan reckoned with, what one more death would come to, what a doctor gave one
 * child, how low the data allow one to go. They are no result, whatever they differ from.
 */
import type { Claim } from '../../read/claim.ts';
import type { Setting } from '../setting.ts';

/** Whether the figure at `index` is a plan, a chance of one patient, or arithmetic. */
export function isSupposed(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  const sentence = setting.sentence(claim);
  const at = claim.start - claim.sentence.start;
  const head = sentence.slice(0, at);
  const tail = sentence.slice(at + claim.text.length);
  return (
    isOneChilds(head, tail) || PLANNED.test(head) || PLANNED_AFTER.test(tail) || isWorkedOut(head, sentence)
  );
}

const CHANCE = '(?:chances?|odds|prospects?|likelihood|probability|risk)';
const CHILD =
  '(?:(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:own |little |young |baby )*(?:daughter|son|baby|child|girl|boy|toddler|twin|grandson|granddaughter|patient)|(?:little |baby |young )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)';
/** Of whom it is one's own: "his chances of survival", "Lotte's risk", "she had a 40% chance", "gave Emma a 50 percent chance". */
const ONE_CHILD = [
  new RegExp(`\\b(?:[Hh]is|[Hh]er|[Mm]y|[Yy]our) (?:own |survival |estimated |personal )*${CHANCE}\\b`),
  new RegExp(`\\b(?:${CHILD})'s? (?:own |survival |estimated )*${CHANCE}\\b`),
  new RegExp(
    `\\b(?:[Ss]he|[Hh]e|I|${CHILD}) (?:now |then |only |still )?(?:had|has|have|stood|stands|was given|was left with|faced|faces|would have|got)\\b[^.;]{0,40}$`,
  ),
  new RegExp(
    `\\b(?:gave|give|gives|giving|given|offered|put|quoted|told) (?:him|her|me|${CHILD})\\b[^.;]{0,40}$`,
  ),
];
const SOME = new RegExp(`\\b${CHANCE}\\b`, 'i');
/** Names of medicines and trials are no children's. */
const NO_NAME =
  /\b(?:Blinatumomab|Blincyto|Interfant|Chemotherapy|Doctors|Treatment|Standard|Infants|Babies|Children|Patients|The|This|That|It|They|These|Those|With|Without|In|One|Each)(?:'s? (?:\w+ )*(?:chance|odds|risk)| (?:now |then |only |still )?(?:had|has|have|stood|got|faced|faces|would have)\b)/;

function isOneChilds(head: string, tail: string): boolean {
  const near = `${head.slice(-110)} # ${tail.slice(0, 40)}`;
  if (!SOME.test(near)) return false;
  const [own, possessed, had, given] = ONE_CHILD as [RegExp, RegExp, RegExp, RegExp];
  if (own.test(head) || own.test(tail.slice(0, 60))) return true;
  const named = NO_NAME.test(head);
  if (!named && possessed.test(head)) return true;
  const follows =
    new RegExp(`^[^.;,]{0,15}\\b${CHANCE}\\b`, 'i').test(tail) || /\bchances?\b[^.;]{0,40}$/i.test(head);
  return follows && ((!named && had.test(head)) || given.test(head));
}

/** A number that was set or assumed before anybody was treated; "more than expected" tells of a result. */
const PLANNED =
  /\b(?:reckon(?:ed|s|ing)? (?:with|on)|budget(?:ed|ing) for|count(?:ed|ing) on(?! (?:her|his|my|our|their|your|the fingers)\b)|bank(?:ed|ing) on|powered|design(?:ed)? to (?:detect|show|find|tell|see|prove)|sample size|calculated for|null hypothesis|(?:had|has|have|was|were|is|been) (?:assumed|hypothesi[sz]ed|anticipated|presupposed|postulated)|(?:bar|threshold|benchmark|hurdle|target|goal|aim|(?<!(?:year|month)s? )mark)\b(?:[^.;,]{0,30}\b(?:set|put|fixed|placed|was|is|of|at)|:\s)|(?:set|fixed) (?:the|its|their) (?:\w+ )?(?:bar|threshold|benchmark|hurdle|target|goal|mark)|hop(?:ed|ing) (?:for|to)|aim(?:ed|ing) (?:for|at|to)|(?:would|should) have (?:been|had to|counted)|assum(?:ing|es|ed that|ption of)|supposing|if (?:only )?(?:\w+ ){1,6}(?:were|had|was|would))\b[^.;]*$/i;
const PLANNED_AFTER =
  /^[^.;,]{0,70}\b(?:(?:had|has|have|was|were|is) (?:been )?(?:assumed|hypothesi[sz]ed|anticipated|presupposed|postulated|hoped for|aimed (?:at|for)|foreseen|targeted)|would (?:be|have been|count|mean|already))\b/i;

/** "Needs only one more death for survival to fall to 90%", "cannot tell 80% from 90%". */
function isWorkedOut(head: string, sentence: string): boolean {
  return (
    /\b(?:(?:needs?|takes?|took|with|after|if|were there|had there been) (?:only |just |but )?(?:one|two|three|a single|another|a few|\d+) (?:more|fewer|less|extra|additional|further|other) (?:death|relapse|event|bab(?:y|ies)|child|infant|patient|case)s?|(?:with|if|needs?|takes?) (?:only |just )?(?:one|a single) (?:death|relapse|event|baby|child) (?:more|fewer|less)|for (?:\w+ ){1,3}to (?:fall|drop|rise|sink|climb|go))\b/i.test(
      head,
    ) ||
    /\b(?:can(?:not|'t)|could(?:n't| not)|unable to|impossible to|hard(?:ly| to)|difficult to|too small to) (?:\w+ ){0,2}(?:tell|distinguish|exclude|rule out|separate|discern|prove|be told|be distinguished)\b/i.test(
      sentence,
    ) ||
    /\bdifference between\b[^.;]*$/i.test(head)
  );
}
