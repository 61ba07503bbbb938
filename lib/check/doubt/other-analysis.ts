/**
 * Results of an analysis that no record is of: a trial's interim look, a comparison with matched controls, patients censored
 * at transplantation, a sensitivity or per-protocol analysis. They differ from the published result by their nature.
 */
import type { Claim } from '../../read/claim.ts';
import { LOSSES, OUTCOMES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const ANALYSIS =
  /\b(?:per[- ]protocol|as[- ]treated|on[- ]treatment|sensitivity|landmark|exploratory|post[- ]hoc|unplanned|propensity|multivaria\w+|propensity[- ]matched|intention[- ]to[- ]treat|ITT|rival|alternative) (?:[\w-]+ )?(?:analys[ie]s|look|cut|report|comparison|calculation|data|results?)\b|\b(?:earl(?:y|ier)|first|previous) (?:look|cut|data ?cut|cut-off)\b|^\W*(?:excluding|leaving out|without counting|counting only|adjusted for|adjusting for|corrected for)\b|\b(?:were|was|are|is|being|when|if|after|once|by|with) (?:\w+ ){0,2}(?:censor|match|(?:re)?weight|adjust|standardi[sz])(?:ed|ing|ment)\b|\bcensored (?:at|for)\b|\bcensoring\b/i;

/** A look before or after the published one ("in an update of 20120215"); the infant trial's interim and later reports are held. */
const INTERIM =
  /\b(?:interim|preliminary) (?:[\w-]+ )?(?:analys[ie]s|look|cut|report|data|results?)\b|\b(?:at|in) (?:the |an? )?interim\b|\b(?:an?|this|later|longer|recent|newer|latest) (?:[\w-]+ )?update(?: of| to)?\b|\ban? (?:recent(?:ly)? )?updated (?:analysis|report|cut)\b/i;

/** What sets trials side by side that were never compared: its medians are nobody's published ones, even where one of them comes out alike. */
const INDIRECT =
  /\bmatching[- ]adjusted\b|\bindirect(?:ly)? (?:treatment )?compar|\bMAICs?\b|\b[Aa]fter (?:the )?(?:match|weight|adjust|standardi[sz])ing\b/;

/** Whether the figure at `index`, held against `about`, is told of such an analysis in its own clause. */
export function isOfOtherAnalysis(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const { endpoint } = about.figure;
  if (!OUTCOMES.has(endpoint) && !LOSSES.has(endpoint) && !/^(?:median|HR-)/.test(endpoint)) return false;
  const lead =
    setting
      .lead(claim)
      .split(/[;:]\s|\. /)
      .at(-1) ?? '';
  const rest = setting.rest(claim).split(/[.;:]\s|,\s|\b(?:while|whereas|but)\b/)[0] ?? '';
  const own = `${lead}#${rest}`;
  if (INDIRECT.test(own)) return true;
  // Beside a published result it is the published analysis.
  if (setting.beside(index).some(({ rec }) => rec.study === about.study)) return false;
  if (RATIO.test(endpoint) && isBesideUnheld(setting, index, about)) return true;
  return ANALYSIS.test(own) || (about.study.trial !== setting.reference.home && INTERIM.test(own));
}

const RATIO = /^HR-/;

/** "OS HR 0.33, EFS HR 0.35" of a trial that is held with one ratio: where the other is another's, so may be this one. */
function isBesideUnheld(setting: Setting, index: number, { study }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const isHeld = (endpoint: string): boolean =>
    setting.reference.records.some(
      (rec) => rec.study.trial === study.trial && rec.figure.endpoint === endpoint,
    );
  return [-2, -1, 1, 2].some((step) => {
    const other = setting.claim(index + step);
    const told = other?.endpoint?.value ?? '';
    return (
      other?.sentence.start === claim.sentence.start &&
      other.quantity.form === claim.quantity.form &&
      RATIO.test(told) &&
      setting.judgement(index + step)?.verdict === 'unverified' &&
      !isHeld(told)
    );
  });
}
