/** The verdict in a sentence or two, as one colleague would tell another across the desk. */
import type { Claim } from '../read/claim.ts';
import { timeInWords, valueInWords } from './evidence.ts';
import type { Rec } from './record.ts';
import { roundHalfUp } from './rounding.ts';
import type { Judgement } from './verdict.ts';

/** How endpoints are called in a running sentence. */
export type Names = (endpoint: string, opposite?: boolean) => string;

const GROUPS = { blinatumomab: 'with blinatumomab', chemotherapy: 'with chemotherapy alone' } as const;

/** Explains a judgement; `names` gives the endpoints' names. */
export function explain(claim: Claim, judgement: Judgement, names: Names): string {
  const { about, owner, reason } = judgement;
  const printed = claim.text;
  if (judgement.verdict === 'unverified' || !about) return abstention(claim, judgement, names);
  const published = describe(about, claim, names);
  if (judgement.verdict === 'match') return `Published: ${published}.`;
  switch (reason) {
    case 'wrong-rounding':
      return `Published: ${published}, which rounds to ${rounded(about)}.`;
    case 'wrong-unit':
      return claim.change
        ? `${printed} is the difference in percentage points; as a relative change it is another number. ${sentence(judgement.arithmetic)}`
        : `The number is right and the unit is not. Published: ${published}.`;
    case 'wrong-bound':
      return `Published: ${published}, which is on the other side of that limit.`;
    case 'wrong-change':
      return `${printed} is the level reached, not the gain. ${sentence(judgement.arithmetic)}`;
    case 'wrong-denominator':
      return `${printed} is a share of the ${owner?.figure.denominator ?? about.figure.denominator ?? 'relapses'}, not of the patients. Published: ${published}.`;
    case 'wrong-arm':
      return `${printed} is the figure ${treatmentOf(owner ?? about)}. Published: ${published}.`;
    case 'wrong-endpoint':
      return owner
        ? `${printed} is ${describe(owner, claim, names, false)}. Published: ${published}.`
        : `${printed} is ${describe(about, claim, names, false)}, not ${names(claim.endpoint?.value ?? '', claim.opposite).toLowerCase()}.`;
    case 'wrong-timepoint':
      return owner
        ? `${printed} was reported at ${timeInWords(owner.figure.months ?? 0)}. Published: ${published}.`
        : `No result at ${timeInWords(claim.time?.value ?? 0)} is published for this trial; ${printed} was reported at ${timeInWords(about.figure.months ?? 0)}.`;
    case 'wrong-population':
      return `${printed} is the figure for ${lower((owner ?? about).population.label)}. Published: ${published}.`;
    case 'wrong-study':
      return `${printed} is a figure of ${(owner ?? about).study.name}: ${lower((owner ?? about).population.label)}.`;
    default:
      return `Published: ${published}.${judgement.arithmetic && claim.change ? ` ${sentence(judgement.arithmetic)}` : ''}`;
  }
}

function describe(rec: Rec, claim: Claim, names: Names, withValue = true): string {
  const { figure } = rec;
  const opposite = claim.opposite && 'percent' in figure.value && withValue;
  const time = figure.when ?? (figure.months !== undefined ? `at ${timeInWords(figure.months)}` : '');
  const value =
    opposite && 'percent' in figure.value
      ? `${roundHalfUp(100 - figure.value.percent, 1)}%`
      : (figure.shown ?? valueInWords(figure.value));
  const parts = [names(figure.endpoint, opposite).toLowerCase(), time, treatmentOf(rec)]
    .filter((part) => part !== '')
    .join(' ');
  return withValue ? `${parts}, ${value}` : parts;
}

function treatmentOf(rec: Rec): string {
  const treatment = rec.group?.treatment;
  return treatment === 'blinatumomab' || treatment === 'chemotherapy'
    ? GROUPS[treatment]
    : `in ${rec.study.name}`;
}

function rounded(rec: Rec): string {
  return 'percent' in rec.figure.value
    ? `${roundHalfUp(rec.figure.value.percent, 0)}%`
    : valueInWords(rec.figure.value);
}

const WHY: Record<NonNullable<Judgement['why']>, string> = {
  'no-endpoint': 'The text does not say what this figure measures.',
  'no-record': 'No published result is held for this endpoint, group and time.',
  loose: 'Near the published value, but further off than the wording warrants.',
  unsettled: 'A head count or crude share; what is published is an estimate that allows for censoring.',
  reserve: 'The passage is about a plan, a subgroup, another study or a figure that it denies.',
  'between-times': 'The value is published before and after this time, not at it.',
  'not-pinned': 'The text does not say enough to choose a published result.',
};

function abstention(claim: Claim, judgement: Judgement, names: Names): string {
  const why = WHY[judgement.why ?? 'not-pinned'];
  return judgement.about && judgement.why !== 'reserve'
    ? `${why} Nearest: ${describe(judgement.about, claim, names)}.`
    : why;
}

function sentence(text: string | undefined): string {
  return text ? `${text}.` : '';
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
