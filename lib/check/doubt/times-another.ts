/** Fractions of another figure, and what is counted by those left out: "a fifth of the 34.2%", "fell to a fifth", "all but two". */
import type { Claim } from '../../read/claim.ts';
import type { Setting } from '../setting.ts';
import { PATIENTS } from './words.ts';

/** Whether the figure at `index` says how it stands to another one, or who is not meant. */
export function isTimesAnother(setting: Setting, index: number): boolean {
  const { quantity, sentence } = setting.claim(index) as Claim;
  const [before, after] = [setting.before(index), setting.after(index)];
  if (LEFT_OUT.test(before) || (OF_ANOTHER.test(after) && !OF_PATIENTS.test(after))) return true;
  const isPart = quantity.form === 'fraction' || (quantity.form === 'percent' && quantity.decimals === 0);
  // "One in four babies is alive thanks to the drug": a gain, told in heads.
  const heads = quantity.form === 'fraction' || quantity.form === 'of';
  if (heads && OWED.test(setting.rest(setting.claim(index) as Claim))) return true;
  if (!isPart) return false;
  // "A fifth of the 34.2% in the historical group": the next figure is what it is a fifth of.
  const next = setting.claim(index + 1);
  const joined = next?.sentence.start === sentence.start && next.quantity.form === 'percent';
  if (
    joined &&
    /^\s*of (?:the |that |its |their |an? )?(?:(?:earlier|previous|former|old|historical|original|about|roughly|some|nearly|almost) ?)*$/i.test(
      after,
    )
  )
    return true;
  return (
    quantity.form === 'fraction' &&
    SHRUNK.test(before) &&
    !/^\s*of (?:the |all |those |these )?(?:babies|infants|children|patients)/i.test(after)
  );
}

const OWED =
  /^[^.;:,]*\b(?:thanks to|because of|owe[sd]?\b|saved by|only because|who would (?:otherwise )?have)/i;

const LEFT_OUT =
  /\b(?:all|every(?:one|body)|none|nobody) (?:but|bar|except(?: for)?|save(?: for)?)(?: these| those)?\s*$/i;

/** "51 per cent of its babies": a share of patients, and no part of another figure. */
const OF_PATIENTS = new RegExp(`^\\s*of (?:that|its) (?:\\w+ )?(?:${PATIENTS}|group|cohort|arm)\\b`, 'i');

const OF_ANOTHER =
  /^\s*(?:of (?:that|what|its|(?:the )?(?:earlier|previous|former|old|usual|original|historical|control group's) (?:rate|level|figure|risk|number|share|value|mortality|toll|death rate))\b|as (?:high|many|likely|much|often|large|big)\b|the (?:rate|level|risk|figure|size|number|mortality|death rate|share|toll) (?:of|in|seen|among|with|under|on|it|that)\b)/i;

/** What went down to a fraction went down to that much of what it was. */
const SHRUNK =
  /\b(?:fell|falls|fallen|fall|drop(?:s|ped)?|cut|cuts|reduc(?:ed|es|ing)|shrank|shrunk|shrinks|declin(?:ed|es)|sank|sunk|brought down|went down|came down|down|lower(?:ed|s)|slashed|dwindled|decreas(?:ed|es))\b[^.;:,\d]{0,30}\bto (?:(?:about|roughly|nearly|almost|less than|only|just|some|under|around|barely) )*$/i;
