/** The verdict in a sentence or two, as one colleague would tell another across the desk. */
import type { Claim } from '../../read/claim.ts';
import { roundHalfUp } from '../compare/rounding.ts';
import { turned } from '../judge/contradict.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import { intervalInWords } from './evidence.ts';
import { describe, lengthInWords, type Names, opening, running } from './phrases.ts';

const GROUPS = { blinatumomab: 'with blinatumomab', chemotherapy: 'with chemotherapy alone' } as const;

/** Explains a judgement; `names` gives the endpoints' names. */
export function explain(claim: Claim, judgement: Judgement, names: Names): string {
  return opening(told(claim, judgement, names));
}

function told(claim: Claim, judgement: Judgement, names: Names): string {
  const { about, owner, reason } = judgement;
  const printed = claim.text;
  if (judgement.verdict === 'unverified' || !about) return abstention(claim, judgement, names);
  const published = `Published: ${tell(about, claim, names)}.`;
  if (judgement.byValue)
    return `${published} The text does not spell out what is meant; the value and its context do.`;
  if (judgement.verdict === 'match')
    return claim.change && judgement.arithmetic
      ? `${published} ${sentence(judgement.arithmetic)}`
      : published;
  switch (reason) {
    case 'wrong-rounding':
      return `${published.slice(0, -1)}, which rounds to ${rounded(about, turned(claim, about))}.`;
    case 'wrong-unit':
      return claim.change
        ? `${printed} is the difference in percentage points, not a relative change. ${sentence(judgement.arithmetic)}`
        : `The number is right and the unit is not. ${published}`;
    case 'wrong-bound':
      return `${published.slice(0, -1)}, which is on the other side of that limit.`;
    case 'wrong-change':
      return `${printed} is the level reached, not the gain. ${sentence(judgement.arithmetic)}`;
    case 'wrong-denominator':
      return `${printed} is a share of the ${owner?.figure.denominator ?? about.figure.denominator ?? 'relapses'}, not of the patients. ${published}`;
    case 'wrong-arm':
      return `${printed} is the figure ${treatmentOf(owner ?? about)}. ${published}`;
    case 'wrong-endpoint':
      return owner
        ? `${printed} is ${named(owner, claim, names)}. ${published}`
        : `${printed} is ${named(about, claim, names)}, not ${running(names(claim.endpoint?.value ?? '', claim.opposite))}.`;
    case 'wrong-timepoint':
      return owner
        ? `${printed} was reported at ${lengthInWords(owner.figure.months ?? 0)}. ${published}`
        : `No result at ${lengthInWords(claim.time?.value ?? 0)} is published for this trial; ${printed} was reported at ${lengthInWords(about.figure.months ?? 0)}.`;
    case 'wrong-population':
      return `${printed} is the figure for ${running((owner ?? about).population.label)}. ${published}`;
    case 'wrong-study': {
      const source = owner ?? about;
      const whose = `${printed} is a figure of ${source.study.name}: ${running(source.population.label)}.`;
      return owner ? `${whose} ${published}` : whose;
    }
    default:
      return `${published}${judgement.arithmetic && claim.change ? ` ${sentence(judgement.arithmetic)}` : ''}`;
  }
}

/** A record with its value, turned into its complement where the text counts that. */
function tell(rec: Rec, claim: Claim, names: Names): string {
  return describe(rec, names, turned(claim, rec) && !claim.change);
}

/** A record by its name alone. */
function named(rec: Rec, claim: Claim, names: Names): string {
  return describe(rec, names, turned(claim, rec), false);
}

function treatmentOf(rec: Rec): string {
  const treatment = rec.group?.treatment;
  return treatment === 'blinatumomab' || treatment === 'chemotherapy'
    ? GROUPS[treatment]
    : `in ${rec.study.name}`;
}

function rounded(rec: Rec, opposite: boolean): string {
  if (!('percent' in rec.figure.value)) return 'another whole number';
  const { percent } = rec.figure.value;
  return `${roundHalfUp(opposite ? 100 - percent : percent, 0)}%`;
}

/** What is said of a printed 95% interval. */
export function explainInterval(claim: Claim, judgement: Judgement, names: Names): string {
  const { about, owner } = judgement;
  if (!about) return '';
  const published = `Published: ${describe(about, names, turned(claim, about))}.`;
  if (!owner)
    return turned(claim, about) ? `${published.slice(0, -1)}; ${intervalInWords(about.figure)}.` : published;
  return `${opening(claim.interval?.text ?? '')} is the interval of ${describe(owner, names, turned(claim, owner), false)}. ${published}`;
}

const WHY: Record<NonNullable<Judgement['why']>, string> = {
  'no-endpoint': 'The text does not say what this figure measures.',
  'no-record': 'No published result is held for this endpoint, group and time.',
  loose: 'Near the published value, but further off than the wording warrants.',
  unsettled: 'A head count or crude share; what is published is an estimate that allows for censoring.',
  reserve: 'The passage is about a plan, a subgroup, another study or a figure that it denies.',
  'between-times': 'The value is published before and after this time, not at it.',
  'several-trials': 'The text does not say which trial is meant.',
  'not-pinned': 'The text does not say enough to choose a published result.',
};

function abstention(claim: Claim, judgement: Judgement, names: Names): string {
  if (judgement.rivals) return `${WHY['several-trials']} It may be ${listed(judgement.rivals)}.`;
  const months = judgement.about?.figure.months;
  const mixed = judgement.why === 'between-times' && claim.time?.from === 'construction';
  const why =
    mixed && months !== undefined
      ? `Reported at ${lengthInWords(months)}: the sentence may compare different times.`
      : WHY[judgement.why ?? 'not-pinned'];
  return judgement.about && judgement.why !== 'reserve'
    ? `${why} Nearest: ${tell(judgement.about, claim, names)}.`
    : why;
}

/** "TOWER or E1910", "TOWER, E1910 or BLAST". */
function listed(names: string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function sentence(text: string | undefined): string {
  return text ? `${opening(text)}.` : '';
}
