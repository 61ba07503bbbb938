/**
 * Patients of the speaker's own, and invented ones: "outside the trial we have done another nine. Seven had fever", "ours:
 * 17 patients, 7 alive (41%)", "suppose ten babies enter. One relapses". What is told of them goes on until the copy comes
 * back to the trial; and a share of somebody's cells is no share of patients at all.
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|a (?:hundred|thousand))';
const SERIES = new RegExp(
  [
    '\\b(?:outside|beyond|apart from) (?:of )?(?:the|a|any) (?:clinical )?(?:trial|study|protocol)\\b',
    '\\b(?:our|my|her|his|their|this|the local) (?:own )?(?:unit|hospital|ward|clinic|centre|center|practice|team) (?:has |have |had |alone )*(?:now |since |also |already )?(?:treated|given|seen|done|looked after|cared for)\\b',
    "\\bwe(?:['’]ve| have| had)? (?:\\w+ )?(?:done|treated|given|had|seen) (?:it to |the drug to )?(?:another|a further)\\b",
    "\\bI(?:['’]ve| have| had)? (?:\\w+ )?(?:treated|looked after|cared for|given it to|given the drug to)\\b",
    "\\b(?:our|my) (?:own )?(?:centre|center|series|audit|clinic|unit|hospital)(?:['’]s)?,? (?:(?:in |from |since )?(?:19|20)\\d\\d|series|experience|cohort|audit|data|patients|numbers|figures)\\b",
    '(?:^|[.;:]\\s)\\W*ours\\b',
    `\\b(?:suppose|imagine|picture) (?:that )?(?:there (?:are|were) |you have |we (?:have|had) |only |just )*${NUMBER}\\b`,
  ].join('|'),
  'gi',
);
const BACK =
  /\b(?:(?:the|this|that|its|our) (?:[\w-]+ ){0,2}(?:trial|study|paper|pilot|publication|results)|trial['’]s|Interfant\S*|published|blinatumomab (?:group|arm)|controls|historical)\b/i;
const CELLS =
  /^\s(?:of (?:the |her |his |their |all |its )?)?(?:(?:bone[- ])?marrow |white |leuk\w+ |blood |cancer )*(?:blasts?|cells?)\b/i;
/** "In Ghent all five did" */
const SOMEWHERE = /\b[Ii]n [A-Z][a-z]+,? (?:all|both|only|just|another|the other) $/;

/** "A little bit left (0.03%)": what a test measured in one child, held against a share of many. */
const isLevel = (value: number, about: Rec | undefined): boolean =>
  value > 0 &&
  value < 1 &&
  about !== undefined &&
  'percent' in about.figure.value &&
  about.figure.value.percent > 10;

/** "He has lost his hair twice, had 6 infections": one patient's. */
const ONE =
  /^\W*(?:(?:so far|since then|in all|still|and|but),? )?(?:he|she)(?:['’]s)? (?:has|had|still|also|takes|took|spent|got|lost|needed)\b/i;

/** "In Leeds three infants had it. All of the infants given blinatumomab survived": a handful just counted is all of them. */
const OTHERS =
  /\b(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a (?:few|handful)|several|more|other) (?:(?:more|other|further|young|tiny) )*(?:bab(?:y|ies)|infants?|children|patients|cases)\b/i;

/** Whether the figure at `index` is told of such patients, or of cells. */
export function isOfOwnSeries(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.inCell) return false;
  if (isLocal(setting, claim)) return true;
  if (isInPractice(setting, claim)) return true;
  if (claim.wholly && OTHERS.test(setting.preceding(claim))) return true;
  const [lead, rest] = [setting.lead(claim), setting.rest(claim)];
  if (
    claim.quantity.form === 'percent' &&
    (CELLS.test(rest) || isLevel(claim.quantity.value, setting.judgement(index)?.about))
  )
    return true;
  if (claim.trials?.from === 'stated') return false;
  if (SOMEWHERE.test(lead) || (claim.quantity.form !== 'percent' && ONE.test(lead))) return true;
  const before = `${setting.blockBefore(claim)}${lead}`;
  const told = [...before.matchAll(SERIES)].at(-1);
  if (!told) return false;
  const since = before.slice(told.index + told[0].length);
  return !BACK.test(since) && !/^[^.;]{0,60}\b(?:trial|study|paper|controls)\b/i.test(rest);
}

/** "In routine care two-year survival with blinatumomab is 90.1%", "since 2022", "on our ward it had been 70%": no trial's patients. */
const PRACTICE =
  /\b(?:routine|daily|everyday|ordinary|clinical) (?:care|practice|use)\b|\breal[- ]world\b|\bcompassionate(?:[- ]use)?\b|\bnamed[- ]patient\b|\boutside (?:of )?(?:(?:the|any|clinical) )*(?:trials?|stud(?:y|ies))\b|(?:^|[;:,] )[Ss]ince (?:19|20)\d\d,? |\bin the years since\b|\b(?:patients|babies|infants|all|those) (?:treated |diagnosed )?since\b|\b(?:[Oo]n|[Ii]n|[Aa]t) (?:our|my|her|his) (?:own )?(?:ward|unit|hospital|clinic|cent(?:re|er))\b|\b(?:[Oo]ur|[Mm]y) (?:own )?(?:patients|babies|infants|children|two-year|four-year|survival|results)\b/;

function isInPractice(setting: Setting, claim: Claim): boolean {
  if (claim.inCell) return false;
  const lead = setting.lead(claim).split(/;\s/).at(-1);
  const rest = setting.rest(claim).split(/[;.]\s/)[0];
  const own = `${lead}#${rest}`;
  if (claim.trials?.from === 'stated' && own.includes(claim.trials.text)) return false;
  return PRACTICE.test(own) && !/\b(?:in|of) (?:the|this|our) (?:[\w-]+ )?(?:trial|study)\b/i.test(own);
}

/** "We know of one baby treated here": a count of the speaker's own. */
function isLocal(setting: Setting, claim: Claim): boolean {
  if (claim.quantity.form !== 'count' && claim.quantity.form !== 'number') return false;
  // "Dr Weir, who enrolled six patients": one doctor's.
  if (
    /[A-Z]\w+, (?:\w+ )?who (?:has |had )?(?:enrol+ed|treated|recruited|put|looked after|cared for) $/.test(
      setting.lead(claim),
    )
  )
    return true;
  if (claim.saysTrial || claim.trials?.from === 'stated') return false;
  return /\b(?:(?:treated|cared for|seen|looked after|diagnosed) here|we (?:know|have heard) of|(?:in|at|on|of|from) (?:our|this|my) (?:own )?(?:hospital|unit|ward|clinic|centre|center|city|town|region|country|practice)|of (?:ours|mine)|(?:our|my) (?:own )?(?:patients|babies|infants|children))\b/i.test(
    setting.sentence(claim),
  );
}
