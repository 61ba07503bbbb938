/**
 * Results of the infant trial that none of its held reports tells: those of its first abstract beyond the ones held, a talk with
 * a shorter follow-up, MRD before the drug, long after it or beside the controls'. What they differ from does not make them wrong.
 */
import type { Claim } from '../../read/claim.ts';
import type { Judgement } from '../judgement.ts';
import { OUTCOMES, SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { isByOtherTest } from './other-test.ts';

/** So many confirmed figures of the interim report say that the article tells that one. */
const SEVERAL = 3;

/** Whether the figure at `index`, held against `about`, is told of such a look. */
export const isOfOtherLook = (
  setting: Setting,
  index: number,
  judgement: Judgement & { about: Rec },
): boolean =>
  judgement.about.study.trial === setting.reference.home &&
  (isOfInterim(setting, judgement.about) ||
    isOfFirstReport(setting, index, judgement.about) ||
    isByOtherTest(setting, index, judgement.about) ||
    isBesideControls(setting, index, judgement.about) ||
    isAtStart(setting, index, judgement.about) ||
    isOfShorterFollowUp(setting, index, judgement.about));

/**
 * "Twenty-eight patients were enrolled; median follow-up was 11 months. Seven serious events were reported": the interim report
 * is told, of which hardly anything is held. It is the report with a follow-up and without a survival.
 */
function isOfInterim(setting: Setting, { study, figure }: Rec): boolean {
  const { records } = setting.reference;
  const tells = (told: (endpoint: string) => boolean): Set<string> =>
    new Set(records.filter((rec) => told(rec.figure.endpoint)).map((rec) => rec.study.id));
  const [survivals, followed] = [tells((id) => SURVIVALS.has(id)), tells((id) => id === 'follow-up')];
  const told = { interim: 0, other: 0 };
  const interims = new Set<string>();
  for (let at = 0; setting.claim(at); at++) {
    const rec = setting.confirmed(at)?.rec;
    if (rec?.study.trial !== study.trial) continue;
    const { id, reported } = rec.study;
    const isInterim = reported < study.reported && followed.has(id) && !survivals.has(id);
    told[isInterim ? 'interim' : 'other']++;
    if (isInterim) interims.add(id);
  }
  // What it does hold, it can refute.
  if (records.some((rec) => interims.has(rec.study.id) && rec.figure.endpoint === figure.endpoint))
    return false;
  return told.interim >= SEVERAL && told.interim > told.other;
}

const FIRST_REPORT =
  /\b(?:(?:interim|preliminary) (?:report|analysis|look|data|results|presentation|abstract)|(?:ASH|2021) (?:abstract|talk))\b[^.;]*$/i;

/** "The first report had 28 infants and one relapse", "in the interim report one had relapsed": what is held of it says nothing of this. */
function isOfFirstReport(setting: Setting, index: number, { study, figure }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const earlier = setting.reference.records.filter(
    (rec) => rec.study.trial === study.trial && rec.study.reported < study.reported,
  );
  if (earlier.some((rec) => rec.figure.endpoint === figure.endpoint)) return false;
  return (
    FIRST_REPORT.test(setting.lead(claim)) ||
    [index - 1, index - 2].some((at) => {
      const other = setting.confirmed(at);
      return other?.claim.sentence.start === claim.sentence.start && earlier.includes(other.rec);
    })
  );
}

/** "MRD-negative | 79% | 63%": the controls' MRD was reported of later weeks only, for both groups. */
function isBesideControls(setting: Setting, index: number, { figure }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  // "With chemotherapy alone MRD stays high in half of them": held against how many lived.
  const beforeDrug = claim.endpoint?.value.startsWith('MRD') && claim.group?.value === 'chemotherapy';
  if (!figure.endpoint.startsWith('MRD')) return beforeDrug === true;
  return [-1, 1].some((step) => {
    const other = setting.claim(index + step);
    return (
      other !== undefined &&
      (other.inCell ? claim.inCell : other.sentence.start === claim.sentence.start) &&
      other.endpoint?.value === claim.endpoint?.value &&
      other.group !== undefined &&
      other.group.value !== (claim.group?.value ?? figure.group)
    );
  });
}

const AT_START =
  /^[^.;,]{0,40}\b(?:(?:when|as) (?:\w+ ){0,2}(?:blina\w*|treatment|drug|infusion|antibody|course|it) (?:began|started|was (?:started|begun))|(?:before|at the (?:start|beginning) of|prior to|on (?:entering|starting)) (?:\w+ ){0,2}(?:blina\w*|treatment|drug|infusion|antibody|course)|at baseline)\b/i;

/** "After chemotherapy", "after the second course", "at the end of treatment": when nobody reported it. */
const LATER =
  /\b(?:after|following|(?:at|by) the end of|once)\s(?:(?:the|all|their|intensive|standard|first (?:month|phase|weeks) of)\s)*(?:chemo\w*|induction|consolidation|maintenance|(?<=\bend of (?:the |all |their )?)(?:treatment|therapy)|(?:second|third|last|final|further) (?:course|cycle|block)|(?:two|three|both|several) (?:courses|cycles|blocks))\b(?!\s(?:and|plus|with)\b|[^,]*\b(?:blina\w*|drug|infusion|antibody))/i;

/** "27% were MRD-negative when blinatumomab began": before the drug could do anything; or after what came later. */
const isAtStart = (setting: Setting, index: number, { figure }: Rec): boolean => {
  const claim = setting.claim(index) as Claim;
  return (
    figure.endpoint.startsWith('MRD') &&
    (AT_START.test(setting.rest(claim)) || LATER.test(setting.lead(claim)))
  );
};

/** "Median follow-up was 16.3 months. Event-free survival at one year was 90%": a time at which no held report looked. */
function isOfShorterFollowUp(setting: Setting, index: number, { figure }: Rec): boolean {
  if (figure.endpoint !== 'follow-up') return false;
  const [claim, next] = [setting.claim(index) as Claim, setting.claim(index + 1)];
  if (!next || setting.blockStart(next) !== setting.blockStart(claim)) return false;
  const own = claim.quantity.value * (claim.quantity.unit === 'years' ? 12 : 1);
  return (
    OUTCOMES.has(next.endpoint?.value ?? '') &&
    (next.time?.value ?? own) < own &&
    !setting.reference.records.some(
      ({ study, figure: { endpoint, months } }) =>
        study.trial === setting.reference.home && OUTCOMES.has(endpoint) && months === next.time?.value,
    )
  );
}
