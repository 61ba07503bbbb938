/** "In the Netherlands four babies a year have KMT2A-rearranged ALL": so many have the disease, and fewer the rearrangement. */
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

const GENE = '(?:the |a |an )?(?:\\w+ )?(?:KMT2A|MLL)\\b';
/** Behind the count nothing but the gene says which of them are meant. */
const AFTER = new RegExp(
  `^(?:\\s(?:babies|infants|children|cases|patients))?(?:\\s(?:a|each|every|per)\\syear)?\\s(?:with|have|has|carry|(?:are|is) (?:born|diagnosed) with|get|develop|who have|of)\\s${GENE}`,
  'i',
);
const BEFORE =
  /\b(?:KMT2A|MLL)\b[^.;,]{0,24},?\s(?:hits|affects|strikes|is (?:found|seen|diagnosed) in)\s(?:only |just |about |around |some |roughly )*$/i;

/** The number of infants with the rearrangement, where the text gives that of all infants with the disease. */
export function exposeYearly(setting: Setting, index: number): Judgement | undefined {
  const owner = setting.confirmed(index)?.rec;
  if (owner?.figure.endpoint !== 'incidence' || owner.population.genetics !== undefined) return undefined;
  if (!AFTER.test(setting.after(index)) && !BEFORE.test(setting.before(index))) return undefined;
  const about = setting.reference.records.find(
    ({ study, figure, population }) =>
      study.id === owner.study.id && figure.endpoint === 'incidence' && population.genetics === 'KMT2A-r',
  );
  return about && { verdict: 'misstated', reason: 'wrong-population', about, owner };
}
