/**
 * A result told in full but for its trial, or of a kind that copy gives in passing: "E1910 enrolled 488 adults; 85% reached
 * complete remission", "Interfant-06 took in 651 infants. Six-year event-free survival was 50.1%". Alone such a figure may be of
 * any patients; beside figures that are all confirmed as one trial's it is that trial's, and its records are at hand.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { contradictions, turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** So many figures away in its paragraph stand those that name the trial. */
const REACH = 3;
/** So many words that nobody explains may stand beside the figure. */
const UNKNOWN = 3;

/** Results that a trial reports once, of all its patients or of each group. */
const SINGLE =
  /^(?:CR(?:-full|-any)?|HSCT|MRD-(?:negative|response)|molecular-response|cure-rate|median-.*)$/;

/** A part of the patients, another look, or no result at all. */
const OTHERWISE =
  /\b(?:aged|younger|older|under|over (?:\d+|the age)|boys|girls|men|women|sub(?:group|set|population)s?|evaluable|assessable|prior|salvage|extramedullary|isolated|marrow|testic\w*|partial|incomplete|crh|cri|all cycles|any (?:time|point)|blasts?|down syndrome|cns|interim|per protocol|preliminary|earlier (?:cut|look|analysis)|second (?:cycle|course|look)|cycle 2|among (?:responders|those who)|those (?:who|with)|(?:patients|adults|children|infants) with(?:out)?|responders|died|deaths?|further|another|hop(?:ed?|ing)|expect\w*|assum\w*|target\w*|aim\w*|plan\w*|predict\w*|project\w*|would|could|might|if|suppose\w*|model\w*|adjust\w*|match\w*|not|never|wrong\w*|correct\w*|error|instead|mis(?:read|print|stat)\w*)\b/i;

/** The record of the trial that the figures beside it belong to, where the trial has no such value. */
export function exposeTold(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const own = setting.judgement(index);
  if (!claim || own?.verdict !== 'unverified' || own.why !== 'not-pinned' || !isTold(claim)) return undefined;
  const report = reportBeside(setting, index, claim);
  if (!report || OTHERWISE.test(clausesOf(setting, claim))) return undefined;
  const { trial } = report;
  const named: Claim = { ...claim, trials: { value: [trial], from: 'stated', text: '' } };
  const ofTrial = setting.reference.records.filter(({ study }) => study.trial === trial);
  const records = ofTrial.filter(
    (rec) =>
      rec.study.id === report.id &&
      rec.figure.endpoint === claim.endpoint?.value &&
      contradictions(named, rec, setting.reference, setting.inPlay(index))?.size === 0,
  );
  const outcome = (rec: Rec): string => compare(claim.quantity, rec, turned(claim, rec)).outcome;
  const [first] = records;
  if (!first || !records.every((rec) => outcome(rec) === 'differs')) return undefined;
  if (records.some((rec) => rec.population.subgroup !== first.population.subgroup)) return undefined;
  if (!isOfGroup(claim, records) || !isOfFirstLook(setting, claim)) return undefined;
  // What the trial has for something else may be meant in words that the reader does not know.
  if (ofTrial.some((rec) => outcome(rec) === 'agrees')) return undefined;
  const taken = setting.near(index, 1).map(({ rec }) => rec);
  const about = records.find((rec) => !taken.includes(rec)) ?? first;
  return { verdict: 'misstated', reason: 'wrong-value', about };
}

/** A plain share or median whose own words say what it measures. */
function isTold({ endpoint, quantity, reserve, change, bare, opposite, unknown, time }: Claim): boolean {
  if (endpoint?.from !== 'stated' || reserve || change || bare || opposite || unknown > UNKNOWN) return false;
  if (quantity.hedge || quantity.upTo !== undefined || quantity.interval) return false;
  // "A further 7.1% in remission" died there.
  if (endpoint.value === 'CR' && !REACHED.test(endpoint.text)) return false;
  const dated = SURVIVALS.has(endpoint.value) && said(time) !== undefined;
  if (!dated && !SINGLE.test(endpoint.value)) return false;
  return quantity.form === 'percent' || (quantity.form === 'duration' && endpoint.value.startsWith('median'));
}

const REACHED =
  /\b(?:complete|CR|into|reach\w*|achiev\w*|attain\w*|enter\w*|went|gone|had|got|came|rate|induc\w*)\b/i;

/** The one report of all confirmed figures near it in its paragraph, unless its own words name another trial. */
function reportBeside(setting: Setting, index: number, { trials }: Claim): Rec['study'] | undefined {
  const near = setting.near(index, REACH).map(({ rec }) => rec.study);
  const [report] = near;
  if (!report || near.some(({ id }) => id !== report.id)) return undefined;
  return trials && (trials.value.length > 1 || trials.value[0] !== report.trial) ? undefined : report;
}

/** What a test found is of one look, and trials looked several times. */
function isOfFirstLook(setting: Setting, claim: Claim): boolean {
  if (!claim.endpoint?.value.startsWith('MRD')) return true;
  return FIRST_LOOK.test(setting.sentence(claim)) || FIRST_LOOK.test(setting.preceding(claim));
}

const FIRST_LOOK =
  /\b(?:(?:cycle|course|block|round) (?:1|one)|(?:first|one|1|single) (?:cycle|course|block|round))\b/i;

/** Where a trial has two groups the text says which; or the value misses what each of them has. */
function isOfGroup({ group }: Claim, records: readonly Rec[]): boolean {
  const [first] = records;
  if (!first || said(group)) return true;
  const arms = new Set(first.study.groups.flatMap(({ treatment }) => treatment));
  if (!arms.has('chemotherapy') || !arms.has('blinatumomab') || first.group?.treatment === 'any') return true;
  return records.some((rec) => records.some((other) => areArms(rec, other)));
}

/** The figure's part of its sentence, up to a semicolon on either side. */
function clausesOf(setting: Setting, claim: Claim): string {
  const [lead, rest] = [setting.lead(claim), setting.rest(claim)];
  return `${lead.slice(lead.lastIndexOf(';') + 1)} # ${rest.split(';')[0]}`;
}
