/**
 * The size of the home trial in a sentence that introduces it: "a single-arm study added blinatumomab to chemotherapy in 24
 * infants", "28-day infusions were given to 36 babies from nine countries" (30). The words tell a whole study's patients, the
 * trial's own results stand beside them, and no other study is in reach that the number could be of.
 */
import type { Claim } from '../../read/claim.ts';
import { numbersOf } from '../confirm/sizes.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import type { Setting } from '../setting.ts';
import { NOT_THE_TRIAL } from './expose-lone-size.ts';
import { isPlaced } from './tells-whole.ts';

/** Smaller numbers count what befell some of them, and a size is mistaken for one of its own order. */
const [SMALLEST, TIMES] = [10, 2];
/** So many figures away a result is told of the patients counted. */
const NEAR = [1, 2, 3];

const HEADS =
  '# (?:(?:such|tiny|young|little|newly|diagnosed|newborn|sick|of these|of the|the youngest|KMT2A-\\w+|KMT2Ar|MLL-\\w+) ){0,3}?(?:infants|babies|newborns|tots|patients|participants|children)';
const MANY = '(?:just |only |a mere |some |all |all of |a total of |as few as )?';
const STUDY =
  '(?:stud(?:y|ies)|trial|pilot|team|group|investigators|researchers|doctors|colleagues|they|we|it)';
/** What a study does with all of its patients. */
const DID =
  '(?:enrol+ed|recruited|treated|tested|tried|gave|given|adding|added|included|took in|followed|signed up|put|ran|run)';
/** A finding has a subject of its own: "the study found that 24 babies …". */
const STRAIGHT =
  '(?:(?!\\b(?:that|found|find|show|showed|shown|report\\w*|said|says|say|after|when|because|in which)\\b)[^.;:#])';

const INTRODUCED = new RegExp(
  [
    `\\b(?:study|trial|pilot)\\b${STRAIGHT}{0,90}? (?:of|in|with|among|on) ${MANY}${HEADS}`,
    `\\b${STUDY}\\b${STRAIGHT}{0,60}?\\b${DID}\\b${STRAIGHT}{0,60}? ${MANY}${HEADS}`,
    `\\b(?:blina\\w*|Blincyto|it|drug|antibody|immunotherapy|infusions?|courses?)\\b${STRAIGHT}{0,30}? (?:was|were|being) (?:given|added|tried|tested)\\b${STRAIGHT}{0,60}? (?:to|in|on) ${MANY}${HEADS}`,
    `\\bn\\s?=\\s?#`,
    `\\bthe (?:infants|babies),? ${MANY}# of them\\b`,
    `\\b(?:evidence|patients|participants|infants|design|who): ${MANY}${HEADS}`,
  ].join('|'),
  'i',
);
/** Who they all are, and that nothing more befell them than the trial's one course. */
const ALL_OF_THEM =
  /^(?:\W|\b(?:In|With|Just|Only|Here|Then|There|That is|where|in which|when|and|the|pilot|study|trial|a|an|single-arm|phase 2|international)\b|\s)*# (?:(?:tiny|young|little|newly|diagnosed|newborn|sick) ){0,3}?(?:infants|babies|newborns|tots|patients)(?:,? (?:with|under|from|in|across|aged|spread over|all) [^.;:#]{2,60}?,?)?(?: of them)? (?:were (?:all )?(?:treated|enrolled|included|recruited)(?=[,.;]| and\b| with\b)|(?:received|got|were given|had) (?:it|the (?:drug|antibody)|blina\w*|Blincyto|(?:a|one|the) (?:single )?(?:course|month|28-day|four-week|4-week|infusion|cycle))\b)/;
/** What the home trial alone was. */
const OWN =
  /\bnine countries\b|\bInterfant-06 (?:chemo\w*|schedule|backbone|protocol|regimen|treatment|controls|historical)|\bsingle[- ](?:arm|group)\b|\bUtrecht\b|\bDutch-led\b|\bM[áa]xima\b|\bvan der Sluis\b|\bNew England\b|\bNEJM\b|\bKMT2A|\bhistorical\b/i;
/** "… and compared them with 214 earlier ones": what they were set beside is another matter. */
const COMPARED = /,? (?:and|who were|were|was) (?:then )?(?:compared|set|held|measured|matched)\b/;
/** How many they were at some time before the last. */
const BY_THEN =
  /\b(?:[Ww]ithin|[Bb]y (?:then|the end|20\d\d|[A-Z][a-z]+)|so far|[Aa]fter (?:a|one|two|six|\w+teen|\d+) (?:months?|years?)|first)\b/;
/** A part of them, or another treatment. */
const PART =
  /\b(?:second|home|transplant\w*|immunoglobulin\w*|antibiotics?|of whom|of these|of those|of them who|MRD|without|evaluable|assess\w*|screened|eligible|twins?|boys|girls|azacitidine|CAR|lestaurtinib|trisomy|Down)\b/i;

/** The home trial's size, where a sentence introduces it with another. */
export function exposeTrialSize(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || setting.judgement(index)?.verdict === 'match' || !isHeadCount(claim)) return undefined;
  const { reference } = setting;
  const about = sizeOf(reference);
  if (!about || !setting.inPlay(index).has(reference.home) || !isNear(claim, about)) return undefined;
  if (isKnown(setting, index, claim)) return undefined;
  const sentence = `${setting.lead(claim)}#${setting.rest(claim)}`;
  if (!INTRODUCED.test(sentence) && !ALL_OF_THEM.test(sentence)) return undefined;
  const own = sentence.split(COMPARED)[0] ?? '';
  if (
    PART.test(`${setting.before(index)}#${setting.after(index)}`) ||
    NOT_THE_TRIAL.test(own) ||
    BY_THEN.test(setting.lead(claim)) ||
    isPlaced(sentence.replace(OWN, ''))
  )
    return undefined;
  if (!OWN.test(sentence) && setting.tells(about)) return undefined;
  return hasResults(setting, index) ? { verdict: 'misstated', reason: 'wrong-value', about } : undefined;
}

/** How many the home trial treated, as its first full report has it: the same as its last one. */
function sizeOf({ records, home }: Reference): Rec | undefined {
  const sizes = records.filter(
    ({ study, figure, group }) =>
      study.trial === home && figure.endpoint === 'enrolled' && group?.treatment === 'blinatumomab',
  );
  const last = sizes.at(-1);
  return last && sizes.find((rec) => numbersOf(rec)[0] === numbersOf(last)[0]);
}

function isHeadCount({ quantity, age, group, reserve, change, inCell, trials }: Claim): boolean {
  const { form, hedge, span, upTo, decimals } = quantity;
  if ((form !== 'count' && form !== 'number') || hedge || span || upTo !== undefined || decimals > 0)
    return false;
  if (change || inCell || (reserve && reserve !== 'elsewhere')) return false;
  if (said(group)?.value === 'chemotherapy' && !/^Interfant/.test(group?.text ?? '')) return false;
  // "Interfant-06 chemotherapy" is what the drug was added to.
  if (trials?.from === 'stated' && !/^Interfant-06/.test(trials.text)) return false;
  return age === undefined || age.value === 'infants';
}

function isNear({ quantity: { value } }: Claim, about: Rec): boolean {
  const size = numbersOf(about)[0] ?? 0;
  return value >= SMALLEST && value !== size && value <= TIMES * size && value * TIMES >= size;
}

/** A number of patients that a trial which the page is on has of its own. */
const isKnown = (setting: Setting, index: number, { quantity }: Claim): boolean =>
  setting.reference.records.some(
    (rec) => setting.inPlay(index).has(rec.study.trial) && numbersOf(rec).includes(quantity.value),
  );

/** Confirmed figures around it, in whatever paragraph, are the trial's own, and one of them is a result of its patients. */
function hasResults(setting: Setting, index: number): boolean {
  const { home } = setting.reference;
  const near = NEAR.flatMap((step) => [
    setting.confirmed(index - step),
    setting.confirmed(index + step),
  ]).flatMap((one) => (one ? [one.rec] : []));
  const own = near.filter(({ study }) => study.trial === home);
  return own.some(
    ({ figure, group }) => group?.treatment !== 'chemotherapy' && figure.endpoint !== 'enrolled',
  );
}
