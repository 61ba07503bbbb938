/**
 * Trials that are told only to say which other one is meant: "P9407's predecessor had an EFS of 17%", "the trial that followed
 * MLL-10", "the pilot's Russian counterpart", "compared with the pilot's 81.6%, DFS was 77%". The trial named has not that result.
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const KIN =
  '(?:predecessors?|successors?|forerunners?|counterparts?|precursors?|equivalents?|sister (?:trial|study))';

/** Whether the figure at `index`, held against `about`, is told of a trial that stands beside the record's own. */
export function isOfTrialBeside(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.inCell) return false;
  return isKin(setting, claim) || isLikened(setting, index, about);
}

/** "P9407's predecessor", "preceding Interfant-99", "Interfant-99 replaced national protocols with …" */
function isKin(setting: Setting, { trials, ...claim }: Claim): boolean {
  // "The successor of Interfant-99, Interfant-06, had …" names the one that had it, too.
  if (!trials?.text || trials.value.length > 1) return false;
  const name = trials.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lead = setting.lead(claim as Claim);
  return [
    `${name}(?: \\w+)?['’]s? (?:[\\w-]+ ){0,2}${KIN}\\b`,
    `${KIN} (?:of|to|for) (?:the )?${name}`,
    `\\b(?:that|which) (?:had )?(?:preceded|followed|succeeded|replaced|superseded|came (?:before|after)) (?:the )?${name}`,
    `\\b(?:preceding|predating|prior to|previous to|succeeding) (?:the )?${name}`,
    `${name} (?:had )?(?:replaced|superseded|took over from)\\b`,
  ].some((told) => new RegExp(told, 'i').test(lead));
}

const LIKENED =
  /^\W*(?:compared (?:with|to)|consistent with|in (?:line|keeping|contrast|agreement) (?:with|to)|similar(?:ly)? to|unlike|like|as in|against)\b/i;

/** "Consistent with the pilot (DFS 81.6%), DFS was 77%": the trial has its own result already. */
function isLikened(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (!LIKENED.test(setting.lead(claim))) return false;
  return setting
    .beside(index)
    .some((other) => other.claim.start < claim.start && other.rec === about && said(other.claim));
}

/** The other figure says itself of which trial it is. */
const said = ({ trials }: Claim): boolean => trials !== undefined && trials.from !== 'inherited';
