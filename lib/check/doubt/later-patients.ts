/**
 * Patients treated after the trial, or by those who write: "of infants treated after the trial's closure 90% lived two years",
 * "since then another 65 have been treated; six relapsed", "our OS (89%) was similar to the pilot's". What is told of them goes on until the
 * copy comes back to the trial.
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const TRIAL = '(?:the|this|that|its) (?:[\\w-]+ )?(?:trial|study|pilot)';
const SICK = '(?:infants|babies|patients|children|cases)';
const NUMBER =
  '(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)';
const LATER = new RegExp(
  [
    // "After the trial closed", "since the trial ended"; not "after the trial ended follow-up went on"
    `\\b(?:after|since|once|following) ${TRIAL}(?:['’]s)? (?:had |has |was )?(?:been )?(?:clos|end|finish|complet|stopp)\\w*(?! (?:follow|the))`,
    `\\b(?:later|subsequent|newly treated|more recent|off-trial) ${SICK}\\b(?:,? (?:who were )?not in ${TRIAL},?)?`,
    `\\b(?:another|a further|an additional) ${NUMBER} (?:${SICK} )?(?:have |had |has )?(?:been |were |was )(?:\\w+ )?(?:treated|given)`,
    `\\b${NUMBER} (?:(?:more|further|additional|other) (?:${SICK} )?)(?:have |had |has )?(?:been |were |was )(?:\\w+ )?(?:treated|given)`,
    `\\b(?:after|following|since) ${TRIAL},? (?:another |some |about )?${NUMBER} (?:\\w+ )?${SICK} (?:have|had|were)\\b`,
    `\\b(?:by now|meanwhile|since then),? (?:[\\w-]+ ){0,3}${SICK} (?:have|had) been (?:treated|given)`,
    // Whoever was treated from a year on in which the trial had ended.
    '\\b(?:[Bb]etween|[Ff]rom) 20\\d\\d (?:and|to) 20(?:2[2-9]|[3-9]\\d),? (?!the trial|the study)',
    '\\bthe present (?:study|series|cohort|patients|analysis)\\b',
    '\\b(?:our|my) (?:own )?(?:cohort|series|registry|data|patients|infants|(?:two-year |four-year |2-year |4-year )?(?:OS|[DERP]FS))\\b',
  ].join('|'),
  'gi',
);
const BACK =
  /\b(?:(?:the|this|that|its) (?:[\w-]+ ){0,2}(?:trial|study|paper|pilot|publication|controls)(?!['’]?s? (?:had |has |was )?(?:clos|end|finish))|Interfant\S*|published|blinatumomab (?:group|arm)|controls|historical)/i;

/** Whether the figure at `index`, held against the infant trial, is told of patients who came after it. */
export function isOfLaterPatients(setting: Setting, index: number, { study }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.inCell || study.trial !== setting.reference.home) return false;
  const before = `${setting.heading(claim)}: ${setting.blockBefore(claim)}${setting.lead(claim)}`;
  const told = [...before.matchAll(LATER)].at(-1);
  if (told) return !BACK.test(before.slice(told.index + told[0].length)) || isOwn(setting, claim);
  return BEHIND.test(setting.rest(claim));
}

/** "… 93.3% in the pilot, our DFS 77%": the writers' own comes last. */
const isOwn = (setting: Setting, claim: Claim): boolean => OURS.test(setting.lead(claim));
const OURS = /\bour (?:own )?(?:[\w-]+ ){1,3}\(?$/i;

/** "90% in newly treated infants", "41 infants treated after the trial closed" */
const BEHIND = new RegExp(
  `^(?:%| per ?cent)?[^.;:,#]{0,30}\\b(?:further|newly treated|later|subsequent|(?<=\\bin \\d+ )more) ${SICK}\\b|^ ${SICK} (?:who were )?treated (?:after|since) ${TRIAL}`,
  'i',
);
