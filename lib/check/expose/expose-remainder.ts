/**
 * "53 per cent had no leukaemia left; the remaining 40 per cent failed to respond": those with a low level of MRD told as those in
 * whom the drug did nothing. They answered to it; only a few did not, and the share told is not theirs.
 */
import { compare } from '../compare/compare.ts';
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

const FAILED =
  /\b(?:(?:had |has |have )?fail(?:ed|s|ing)? to|did(?: not|n['’]t) (?:respond|answer|work|clear|help)|(?:had|has|have) not (?:responded|answered|worked|helped)|non-?respon\w+|no response|resistant|(?:still )?(?:over|above) the (?:line|limit|threshold|cut-off))/i;
const FEW =
  /\b(?:low|little|trace\w*|few|small|tiny|faint|minimal|hardly|barely|below|under|every|last|complete\w*|either)\b/i;
/** What says that these are the others of those just told. */
const REST = /\b(?:remain(?:ing|der)|rest|other|others|further|another)\b/i;

/** The record of those with high MRD, which a figure of those with low MRD stands for. */
export function exposeRemainder(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || claim.quantity.hedge || claim.reserve || setting.judgement(index)?.verdict === 'match')
    return undefined;
  const { home, records } = setting.reference;
  const [about, low] = ['MRD-high', 'MRD-low'].map((endpoint) =>
    records.find((rec) => rec.study.trial === home && rec.figure.endpoint === endpoint),
  );
  if (!about || !low || compare(claim.quantity, low, false).outcome !== 'agrees') return undefined;
  const negative = setting
    .near(index, 2)
    .some(({ rec }) => rec.study.trial === home && rec.figure.endpoint === 'MRD-negative');
  const [before, after] = [setting.lead(claim), setting.rest(claim)];
  const clause = `${before.split(/[;:]\s/).at(-1)}#${after.split(/[.;:]\s/)[0]}`;
  if (!negative || FEW.test(clause) || !FAILED.test(clause) || !REST.test(clause)) return undefined;
  return { verdict: 'misstated', reason: 'wrong-endpoint', about, owner: low };
}
