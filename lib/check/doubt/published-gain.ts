/**
 * Gains told as notes tell them, without the words that make a figure one: "OS up 42%, DFS up 65%", "death –80%", "RRR 64%",
 * "DFS rose by 32.2 and OS by 27.5 percentage points". Held against a level such a number is wrong; it is right where the
 * two groups' published results come to it.
 */
import type { Claim } from '../../read/claim.ts';
import { sizeOf } from '../judge/change-pairs.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** "OS up 42%", "DFS 65% higher", "+65%", "gain: 42% (OS), 65% (DFS)", "32.2 and 27.5 points better", "… in relative terms" */
const RISE =
  /\b(?:up|gain\w*|difference|gap|rose|risen|rises?|improv\w*|increas\w*|relativ\w+|better|higher|more|again as|(?:percentage |pct )?points)\b|\+\s?$/i;
/** "Death –80%", "RRR 64%", "relapse or death fell 64%", "64% (relapse or death), 80% (death)" */
const CUT = /\b(?:down|fell|falls?|cut|reduc\w*|decreas\w*|RRR|risk|lower|fewer|less)\b|[—–-]\s?$/i;
/** "… rose to 42%", "OS reached 65%": a level, whatever else the sentence tells. */
const LEVEL =
  /\b(?:to|reach\w*|stood at|stands at|at|from|was|is|were)\s(?:(?:only|just|about|around|nearly|some)\s)*$/i;
/** "The gap in DFS widened from 32.2 points …, that in OS from 27.5" */
const GAP = /\b(?:gap|difference|gain|advantage)\b/i;
/** A ratio of hazards tells a cut of its own. */
const RATIO = /^HR-/;

interface Gains {
  points: number[];
  /** In percent of the controls' result, and of their losses. */
  rises: number[];
  cuts: number[];
}

/** Whether the figure at `index`, held against a level of `about`, is what that trial's groups differ by. */
export function isPublishedGain(
  setting: Setting,
  index: number,
  { about, reason }: Judgement & { about: Rec },
): boolean {
  const claim = setting.claim(index) as Claim;
  const { form, value, decimals } = claim.quantity;
  if (form !== 'percent' && form !== 'number' && form !== 'fraction') return false;
  // "DFS rose by 32.2 and OS by 27.5 percentage points": the unit comes with the last of them.
  const unsigned = form !== 'fraction' && /^[\d.,]+$/.test(claim.text);
  if ((claim.change || reason === 'wrong-unit') && !unsigned) return false;
  const [lead, rest] = [setting.lead(claim), setting.rest(claim)];
  const sentence = setting.sentence(claim);
  if (
    LEVEL.test(lead) &&
    !GAP.test(sentence) &&
    !/^[^.;,]*\bpoints\b|\b(?:higher|better|relative)\b/.test(rest)
  )
    return false;
  const { points, rises, cuts } = gainsOf(setting, about);
  const off = form === 'fraction' ? 1.5 : 0.51 / 10 ** decimals;
  const isOne = (gains: number[]): boolean => gains.some((gain) => Math.abs(gain - value) <= off);
  // Points called per cent are what they are, whatever else they may come to.
  if (!unsigned && claim.quantity.unit !== 'points' && decimals > 0 && isOne(points)) return false;
  const rise = RISE.test(sentence) || RISE.test(lead) || /\bby $/i.test(lead);
  const cut = CUT.test(sentence) || CUT.test(lead);
  return (rise && isOne(unsigned ? points : rises)) || (!unsigned && cut && isOne(cuts));
}

/** By how much the treated group of a trial did better, for each result like `figure` that it has of both. */
function gainsOf({ reference }: Setting, { study, figure }: Rec): Gains {
  const records = reference.records.filter((rec) => rec.study.trial === study.trial);
  const gains: Gains = { points: [], rises: [], cuts: [] };
  for (const rec of records) {
    const b = sizeOf(rec);
    if (b !== undefined && RATIO.test(rec.figure.endpoint)) gains.cuts.push(100 * (1 - b));
    if (rec.group?.treatment !== 'blinatumomab' || rec.figure.endpoint !== figure.endpoint) continue;
    const c = sizeOf(
      records.find(
        (other) =>
          other.group?.treatment === 'chemotherapy' &&
          other.study === rec.study &&
          other.figure.endpoint === rec.figure.endpoint &&
          other.figure.months === rec.figure.months &&
          other.population.subgroup === rec.population.subgroup,
      ),
    );
    if (b === undefined || c === undefined || b <= c || c <= 0 || b > 100) continue;
    gains.points.push(b - c);
    gains.rises.push((100 * (b - c)) / c);
    gains.cuts.push((100 * (b - c)) / (100 - c));
  }
  return gains;
}
