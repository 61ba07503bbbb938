/**
 * Figures of patients other than the record's, told without their trial: children whose leukaemia came back, those of
 * another disease, of another country, of a trial that prints no such number here, of a base of their own. A lender whose patients the
 * words themselves describe has lent nothing.
 */
import type { Claim } from '../../read/claim.ts';
import { parseNumber } from '../../read/numbers/numbers.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { exposeTrialSize } from '../expose/expose-trial-size.ts';
import { ageFits, said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { LOSSES, OUTCOMES, SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { isSetAgainstOthers } from './set-against-others.ts';
import { DOCTORS, FOREIGN, HOSPITALS, PATIENTS } from './words.ts';

/** Whether the figure at `index`, held against `about`, is told of patients who were never in the record's trial. */
export function isOfStrangers(
  setting: Setting,
  index: number,
  judgement: Judgement & { about: Rec },
): boolean {
  return (
    isOfState(setting, index, judgement.about) ||
    isOfLender(setting, index, judgement) ||
    isOfNamed(setting, index, judgement.about) ||
    isOfOwnTrial(setting, index, judgement) ||
    isOfOtherBase(setting, index, judgement.about) ||
    isOfForeigners(setting, index, judgement.about) ||
    isSetAgainstOthers(setting, index) ||
    isOfDrawn(setting, index, judgement)
  );
}

/** "That compares with 49.4% in Interfant-06, and with 46.1% event-free in all its babies": the control group drawn from a trial. */
function isOfDrawn(
  setting: Setting,
  index: number,
  { reason, about: { study } }: Judgement & { about: Rec },
): boolean {
  const { quantity, trials, time } = setting.claim(index) as Claim;
  if ((reason !== 'wrong-value' && reason !== 'wrong-endpoint') || quantity.decimals === 0) return false;
  // "81.6%, versus 46.1% in the whole of Interfant-06": the trial's own, at its own time.
  const ofHome = study.trial === setting.reference.home && !trials?.value.includes(study.trial);
  const whole = ofHome && trials?.from === 'stated' && trials.value.length === 1 && time?.from !== 'stated';
  return setting.reference.records.some(
    (rec) =>
      (rec.group?.drawnFrom === study.trial ||
        (whole && rec.study.trial === trials.value[0] && SURVIVALS.has(rec.figure.endpoint))) &&
      compare(quantity, rec, false).outcome === 'agrees',
  );
}

const RELAPSE =
  /\b(?:in|after|for|with|at|following|since|upon) (?:(?:a|an|the|their|any|early|late|first|second|isolated|marrow|overt) )*relapses?\b(?![- ](?:free|rate|risk))|\brelapsed (?:(?:or|and) (?:refractory|resistant)|disease|patients|infants|babies|children|kids|adults|leuk\w*|cases|ALL|B-ALL|BCP)|\brelapsed\/|\brefractory\b|\b(?:leuk\w+|disease|cancer|illness|ALL) (?:that |which )?(?:has|had|have|'s|is) (?:come back|came back|returned|recurred|relapsed|back)|\bwhose (?:\w+ ){1,3}(?:came|comes|come|has come|had come|has|had|returns?|returned|recurred|relapsed)(?: come)? back\b|\bwhose (?:\w+ ){1,3}(?:has |had )?(?:returned|recurred|relapsed|recurs|returns)\b|\b(?:when|once|if|where) (?:the |their )?(?:leuk\w+|disease|cancer|ALL) (?:has |had )?(?:comes?|came|returns?|returned|recurs|recurred|relapses|relapsed)\b|\b(?:children|patients|kids|youngsters|adults) (?:who|that) (?:have |had )?relapse[ds]?\b/gi;
const OTHER_DISEASE =
  /\b(?:Down(?:['’]s)? syndrome|trisomy 21|mixed[- ](?:phenotype|lineage) (?:acute )?leuk\w+|MPAL|T-ALL|T-cell|T-lineage|AML|myeloid leuk\w+|lymphoma|neuroblastoma)\b/gi;
/** Who is told after them takes the figure over, and so does a trial by name. */
const OWN_PATIENTS =
  /\b(?:bab(?:y|ies)|infants?|newborns?|newly diagnosed|first-line|(?:the|this|that|its) (?:trial|study)|Interfant|controls|historical)\b/i;

/** "In relapse, the drug raised survival …", "with Down syndrome …", against a record of patients newly diagnosed. */
function isOfState(setting: Setting, index: number, { figure, population }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.trials?.from === 'stated' || figure.endpoint === 'relapse-timing') return false;
  const inherited = claim.trials === undefined || claim.trials.from === 'inherited';
  if (population.age === 'infants' && inherited && OLDER.test(setting.lead(claim))) return true;
  const relapsed = population.state === 'relapsed-refractory' || population.state === 'first-relapse';
  const head = setting.lead(claim);
  // "Children with relapse profit, too. Their survival rose from …"
  const before = GOES_ON.test(head) ? `${setting.preceding(claim)} ${head}` : head;
  for (const pattern of relapsed ? [OTHER_DISEASE] : [OTHER_DISEASE, RELAPSE]) {
    if (pattern === RELAPSE && figure.endpoint === 'relapse') continue;
    const told = [...before.matchAll(pattern)].at(-1);
    if (told && !OWN_PATIENTS.test(before.slice(told.index + told[0].length))) return true;
  }
  return false;
}

/** Children who are no infants any more. */
const OLDER =
  /\b(?:(?:beyond|after|past) (?:the|their) first (?:birthday|year)|older than one|over one(?: year)?|aged one (?:year )?(?:or|and) (?:more|over|older)|non-infants?)\b(?![^.;]*\b(?:infants|babies)\b)/i;

const GOES_ON =
  /^["“‘(]*(?:their|they|for them|for these|of these|of those|of them|here|there|in these|in those|in them|these|those)\b/i;

/** "Children: 96 percent free of disease" beside "Babies: 93 percent": the patients told are the lender's own. */
function isOfLender(
  setting: Setting,
  index: number,
  { about, owner, reason }: Judgement & { about: Rec },
): boolean {
  const claim = setting.claim(index) as Claim;
  // "Of those who drew it 96.0 per cent were disease-free. Of those who did not, 87.9": beside the other arm of its own trial.
  const arms = reason === 'wrong-study' && owner && claim.trials?.from !== 'stated' && !claim.saysTrial;
  if (arms && setting.near(index, 2).some(({ rec }) => areArms(rec, owner))) return true;
  const age = said(claim.age);
  if (about.population.age !== 'infants' || !age || age.value === 'infants') return false;
  if (claim.trials?.from === 'stated' || claim.saysTrial) return false;
  // Beside the other group's result the figure is one of the same trial's, whatever its patients are called.
  if (setting.beside(index).some(({ rec }) => areArms(rec, about))) return false;
  if (
    /(?:^|[.;:] )(?:(?:older|young|school-age) )?(?:children|kids|adults)\b[^:.;\d]{0,25}:/i.test(
      setting.sentence(claim),
    )
  )
    return true;
  return (
    reason === 'wrong-study' &&
    owner !== undefined &&
    ageFits(age.value, owner.population.age) &&
    owner.population.age !== 'infants'
  );
}

/** "In Interfant-06, the median follow-up was 3.9 years": a named trial's own number, of which nothing is published here. */
function isOfNamed(setting: Setting, index: number, { figure, group, study }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (OUTCOMES.has(figure.endpoint) || LOSSES.has(figure.endpoint)) return false;
  // "Added it to Interfant-06 chemotherapy in 24 infants": the name is that of the drugs.
  if (exposeTrialSize(setting, index)) return false;
  const control =
    /\b(?:controls?|(?:control|comparison|historical|earlier|reference) (?:group|arm|cohort|babies|infants|patients))\b/i;
  if (figure.endpoint === 'follow-up' && group?.treatment !== 'chemotherapy') {
    const head = setting.before(index);
    const told = control.exec(head);
    if (
      told &&
      !/\b(?:blinatumomab|treated|trial|study|drug)\b/i.test(head.slice(told.index + told[0].length))
    )
      return true;
  }
  const { trials } = claim;
  if (trials?.from !== 'stated' || trials.value.includes(study.trial)) return false;
  if (study.aliases.length === 0 || claim.group?.value === 'blinatumomab') return false;
  return group?.drawnFrom === undefined || !trials.value.includes(group.drawnFrom);
}

/** "In infants it is not known; it was 85% in E1910": the trial named in the figure's own clause has patients of its own. */
function isOfOwnTrial(
  setting: Setting,
  index: number,
  { reason, about }: Judgement & { about: Rec },
): boolean {
  const { age, risk, trials } = setting.claim(index) as Claim;
  if (reason !== 'wrong-population') return false;
  if (risk?.from === 'stated' && isInAside(setting.before(index), risk.text)) return true;
  if (age?.from !== 'stated') return false;
  const before = setting.before(index);
  // "To sum up: 93% of the adults in the infant trial": whose share it is stands behind the figure.
  if (!before.includes(age.text)) return false;
  const since = before.split(age.text).at(-1) as string;
  return trials?.from === 'stated' && trials.value.includes(about.study.trial) && /[;:]/.test(since);
}

/** "MLL-10, which reserved transplants for high risk, reported 66.2%": said by the way, and not whose result it is. */
function isInAside(lead: string, words: string): boolean {
  const at = lead.lastIndexOf(words);
  return (
    at >= 0 && /,\s(?:which|who|whose|where)\b[^,;]*$/i.test(lead.slice(0, at)) && /,/.test(lead.slice(at))
  );
}

/** "Nine were infants, and of those nine, fifteen percent …": the patients told are not as many as the record's. */
function isOfOtherBase(setting: Setting, index: number, { figure, group, study }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const words = setting.lead(claim);
  const told = BASE.exec(words)?.[1] ?? SUBJECT.exec(words)?.[1];
  const base = told === undefined ? undefined : parseNumber(told)?.value;
  if (base === undefined || base < 2) return false;
  const own = 'of' in figure.value ? figure.value.of : undefined;
  return ![own, figure.n, group?.n, ...study.groups.map(({ n }) => n)].includes(base);
}

const BASE =
  /\b(?:of|among|in) (?:those|these|them|the|its|our|his|her) ([a-z]+(?:-[a-z]+)?|\d+)(?: [a-z]+)?,? (?:only |just |about |some |around )*$/i;

/** "The 17 infants with a sensitive leukaemia had an EFS of …": the head count is the subject of the result. */
const SUBJECT =
  /\b(?:the|its|those|these) ([a-z]+(?:-[a-z]+)?|\d+) (?:[\w-]+ ){0,2}(?:infants|babies|children|patients|adults|participants|people)\b[^.;,:\d]{0,90}$/i;

/** Places whose doctors led the infant trial, and what else a doctor may be "in". */
const NO_STRANGE_PLACE =
  'Utrecht|Rotterdam|Amsterdam|Leiden|Groningen|Nijmegen|Holland|Europe|Princess|Prinses|January|February|March|April|May|June|July|August|September|October|November|December';
const elsewhere = (whom: string): string =>
  `\\b(?:${whom}) (?:in|at|from) (?!${NO_STRANGE_PLACE})[A-Z][a-z]+`;
/** "The Australian kids", "the Japanese registry" */
const FOREIGN_PATIENTS = new RegExp(
  `\\b(?:European|${FOREIGN})\\b(?: [a-z-]+){0,2} (?:${PATIENTS}|${HOSPITALS}|series|cohort|data|figures|numbers|experience|registry)\\b`,
);
/** "My colleagues in Rome have 71 per cent" */
const COLLEAGUES = new RegExp(elsewhere(DOCTORS));
/** Who or what treats nobody: where they are from says less than where doctors are. */
const SCIENCE = 'scientists|consorti(?:um|a)|networks?|trials?|stud(?:y|ies)|series|reports?|protocols?';
/** "Japanese doctors reached 66%", "a study from Shanghai" */
const FOREIGN_DOCTORS = new RegExp(
  `\\b(?:${FOREIGN}|Moscow|Beijing|Shanghai|Tokyo)\\b(?: [a-z-]+){0,2} (?:${DOCTORS}|${SCIENCE})\\b|${elsewhere(SCIENCE)}\\b(?! (?:and|who|to)\\b)`,
);

/** "Other groups have reported two-year survival of …" */
const OTHER_GROUPS =
  /\b(?:[Oo]ther|[Aa]nother|[Ss]everal) (?:[\w-]+ )?(?:groups?|cent(?:re|er)s?|teams?|stud(?:y|ies)|series|investigators|researchers|hospitals)\b[^.;:]*\b(?:report\w*|publish\w*|found|saw|seen|had|showed|shown|achiev\w*|describ\w*)\b[^.;:]*$/;

/** Told of another country's patients, be it in the question that the figure answers, or of its doctors, who did not do the trial of nine countries. */
/** Who else treated such patients: "a Japanese team", "Chinese doctors", "colleagues in Japan". */
const TEAM = new RegExp(`\\b(?:${FOREIGN}) (?:${DOCTORS})\\b|\\bcolleagues in [A-Z][a-z]+`);
const OF_TRIAL =
  /\b(?:Interfant\S*|trial|study|studies|paper|led|lead|report\w*|publish\w*|found|show\w*|present\w*|confirm\w*|prais\w*|welcom\w*|call\w*)\b/i;

function isOfForeigners(setting: Setting, index: number, { study }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.trials?.from === 'stated') return false;
  const [words, asked] = [setting.sentence(claim), setting.lineBefore(claim)];
  if (OTHER_GROUPS.test(setting.lead(claim))) return true;
  if (COLLEAGUES.test(words) || FOREIGN_PATIENTS.test(words)) return true;
  // "The Chinese team gave two courses. 88% were disease-free."
  const before = setting.preceding(claim);
  if (TEAM.test(before) && !OF_TRIAL.test(`${before} ${words}`) && !said(claim.group)) return true;
  if (/\?["'”’]?\s*$/.test(asked) && FOREIGN_PATIENTS.test(asked)) return true;
  const { home, background } = setting.reference;
  if (study.trial !== home && !background.has(study.trial)) return false;
  const lead = setting.lead(claim);
  const told = FOREIGN_DOCTORS.exec(lead);
  // "Japanese doctors praise the trial, in which 93% survived"
  return (
    told !== null &&
    !/\b(?:Interfant|the (?:\w+ ){0,2}(?:trial|study))\b/i.test(lead.slice(told.index + told[0].length))
  );
}
