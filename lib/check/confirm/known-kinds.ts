/**
 * The serious adverse events of the home trial by kind, told as a list: "fever accounted for four and infection for four",
 * "one bad bout of vomiting, one blood pressure that went too high". Small numbers are known by the kind beside them, and by
 * the other kinds of the list.
 */
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import type { Knows } from './known-here.ts';
import { agrees } from './known-one.ts';

/** How copy calls the kinds, by the measure of the record. */
const KINDS: Readonly<Record<string, RegExp>> = {
  'SAE-fever': /\b(?:fevers?|temperatures?|pyrexia)\b/i,
  'SAE-infection': /\binfections?\b/i,
  'SAE-hypertension': /\b(?:hypertension|blood pressures?)\b/i,
  'SAE-vomiting': /\b(?:vomit\w*|sick(?:ness)?|threw up|throwing up)\b/i,
};
const SERIOUS = /\b(?:serious|severe|adverse|side[ -]effects?|toxicit(?:y|ies)|grave|nasty|bad)\b/i;
/** Whom or what else such a number counts. */
const OTHERWISE =
  /\b(?:died|deaths?|relaps\w+|days?|weeks?|months?|years?|per cent|percent|hours?|nights?)\b|%/i;
/** Behind a number whose kind stands before it. */
const NO_MORE =
  /^\s?(?:(?:serious )?(?:events?|cases?|times|babies|infants)|of (?:those|them|these)|each)?\s?$/i;
/** A list names so many kinds, and no number of it is larger. */
const FEWEST = 2;
const LARGEST = 10;

/** "Fever accounted for four and infection for four" */
export const kindOfHome: Knows = (setting, index, ofHome) => {
  const claim = setting.claim(index);
  if (!claim || !ofHome || claim.inCell) return undefined;
  const { form, value, decimals, hedge } = claim.quantity;
  if ((form !== 'count' && form !== 'number') || decimals > 0 || hedge || value > LARGEST) return undefined;
  const sentence = setting.sentence(claim);
  const told = Object.keys(KINDS).filter((kind) => KINDS[kind]?.test(sentence));
  const around = setting.blockBefore(claim) + sentence;
  if (told.length < FEWEST || !(SERIOUS.test(around) || tellsOfEvents(setting))) return undefined;
  const kind = kindBeside(setting, index);
  return setting.reference.records.find(
    (rec) => rec.study.trial === setting.reference.home && rec.figure.endpoint === kind && agrees(claim, rec),
  );
};

const isOfEvents = ({ figure }: Rec): boolean =>
  figure.endpoint === 'serious-adverse-events' || figure.endpoint in KINDS;

/** Whether any of the events is confirmed in the article. */
function tellsOfEvents(setting: Setting): boolean {
  for (let at = 0; setting.claim(at); at++) {
    const other = setting.confirmed(at);
    if (other && isOfEvents(other.rec)) return true;
  }
  return false;
}

/** The one kind that the words beside the number name: those behind it to the next break, else those before. */
function kindBeside(setting: Setting, index: number): string | undefined {
  const behind = /^[^,;:.()—–]*/.exec(setting.after(index))?.[0].split(/\band\b/)[0] ?? '';
  const before =
    /[^,;:.()—–]*$/
      .exec(setting.before(index))?.[0]
      .split(/\band\b/)
      .at(-1) ?? '';
  for (const words of NO_MORE.test(behind) ? [behind, before] : [behind]) {
    const found = Object.keys(KINDS).filter((kind) => KINDS[kind]?.test(words));
    if (found.length > 0) return found.length === 1 && !OTHERWISE.test(words) ? found[0] : undefined;
  }
  return undefined;
}
