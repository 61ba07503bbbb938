/**
 * Results of a part of a trial's patients that no record holds: "patients over 55", "those with Ph-like disease", "controls
 * with high MRD", "girls", "those who relapsed". The result of the whole says nothing against that of a part.
 */
import type { Claim } from '../read/claim.ts';
import { LOSSES, OUTCOMES } from './outcomes.ts';
import type { Rec } from './record.ts';
import type { Setting } from './setting.ts';

const PEOPLE =
  '(?:patients|adults|children|infants|babies|newborns|controls|people|participants|those|women|men|girls|boys|cases|kids|ones|teenagers|pensioners|adolescents|the (?:\\d+|[a-z]+))';
/** Who is marked off by age, sex, genes, response, time or place. */
const MARKED = [
  `\\b${PEOPLE} (?:aged |who were )?(?:under|over|below|above|younger than|older than|aged|between|up to)\\s?(?:age )?\\d+`,
  `\\b(?:under|over|below|above) (?:the age of )?\\d+(?: years(?: old| of age)?| months)?(?=[,;)]\\s|\\s(?:had|have|did|do|the|was|were)\\b)`,
  `\\b${PEOPLE} (?:older|younger) than\\b`,
  `\\b(?:older|younger|elderly|oldest) (?:patients|adults|children|infants|babies|people|participants|ones)\\b`,
  `\\b${PEOPLE} with (?:(?:a|an|the|very|more|high|low|some|any|persistent|detectable|measurable|undetectable|negative|positive) ){0,3}(?:Ph-like|MRD|residual disease|white|cell counts?|CNS|mixed|Down|other|different|poor|good|favou?rable|adverse|complex|extramedullary|AFF1|mutations?|bulky|slow|trisom\\w+|hyperdiploid\\w*|CD19|rapid|no (?:CNS|symptoms))`,
  `\\b${PEOPLE} (?:who|that) (?:had |were |was |went on to |did |later |also )*(?:relapse[ds]?\\b|respond\\w*|transplant\\w*|underwent|a transplant|treated (?:after|before|since|at|later|early|for)|diagnosed|born|started|stopped|weighed|came from|became MRD|cleared)`,
  '\\b(?:given|after|undergoing) (?:a |an |their |stem cell |bone marrow )*transplant\\w*',
  `\\b(?:in|of|among|for) (?:all |the )*\\d[\\d,]* (?:[a-z]+ )?who (?:started|were screened|registered)`,
  '\\b(?:women|girls|boys|females?|males?)\\b',
  '\\bin (?:first|second|third|later) (?:salvage|line)\\b|\\b(?:first|second|third)-salvage\\b',
  '\\b(?:Dutch|German|French|Italian|British|American|Australian|Japanese|Nordic|Belgian|European|[Ww]estern|[Ee]astern|Turkish|Polish|Swedish) (?:controls|cent(?:re|er)s|hospitals|sites)\\b',
  '\\b(?:Asian|Hispanic|Black|white) (?:controls|patients|children|infants|babies|adults)\\b',
  '\\b(?:Ph-like|Philadelphia-like|Down syndrome|mixed-phenotype|hyperdiploid|ETV6|IKZF1|IKAROS|TP53|biallelic)\\b',
  '\\b(?:in|of|among) those (?:under|over|aged|not in)\\b',
  '\\b(?:of|among) (?:those|the|these) (?:survivors|responders|relapsed ones)\\b',
  '\\bcontrols (?:with (?!out)|treated (?:after|before|since|in|at)|under|over|aged|who (?:relapsed|were treated|had (?:high|low|no)))',
  '\\b(?:respond|responded|react|reacted) (?:well|badly|poorly)\\b|\\b(?:good|poor) (?:early )?respon',
  '\\bnewborns? with leuk|\\bcongenital\\b|\\bfirst month of life\\b',
].map((pattern) => new RegExp(pattern));
/** The same patients by a name that the trial itself goes by. */
const WHOLE =
  /\b(?:under|younger than|below|less than) (?:one|1|12 months|a year|ten|10|the age of one)\b|\b(?:30|aged 30) to 70\b|\bone to (?:under )?ten\b/i;

/** Whether the figure at `index` is told of a part of the patients that the record is of. */
export function isOfPartUnknown(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.quantity.form === 'count' || about.population.subgroup !== undefined) return false;
  const { endpoint } = about.figure;
  // Those in whom chemotherapy works are no part that the share is told of: they are the share.
  if (endpoint === 'chemo-success') return false;
  if (!OUTCOMES.has(endpoint) && !LOSSES.has(endpoint) && !endpoint.startsWith('median')) return false;
  const words = setting.sentence(claim);
  const at = claim.start - claim.sentence.start;
  // Of several clauses the figure's own, or the one before that it goes on from.
  const lead = words.slice(0, at);
  const from = Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('. '), 0);
  const until = words.slice(at).search(/[;]|\.\s/);
  const own = words.slice(from, until < 0 ? undefined : at + until).replace(WHOLE, ' ');
  // Who has residual disease, or has responded, is the whole of a trial that takes in only these.
  if (about.study.population.state === 'mrd-positive' || endpoint.startsWith('MRD')) return false;
  return MARKED.some((pattern) => pattern.test(own));
}
