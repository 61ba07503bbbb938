/**
 * Figures of patients whom no record counts: a base of their own ("of those nine, 15 per cent …"), children of a country
 * that the question asks about. What such a figure differs from does not make it wrong.
 */
import type { Claim } from '../read/claim.ts';
import { parseNumber } from '../read/numbers.ts';
import type { Rec } from './record.ts';
import type { Setting } from './setting.ts';

/** Whether the figure at `index`, held against `about`, is told of other patients than the record's. */
export function isOfOtherPatients(setting: Setting, index: number, about: Rec): boolean {
  return (
    isOfOtherBase(setting, index, about) ||
    isOfCountry(setting, index) ||
    isTrend(setting, index) ||
    isOfThePast(setting, index, about)
  );
}

/** "Nine were infants, and of those nine, fifteen percent …": the patients told are not as many as the record's. */
function isOfOtherBase(setting: Setting, index: number, { figure, group, study }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const words = setting.sentence(claim).slice(0, claim.start - claim.sentence.start);
  const told = BASE.exec(words)?.[1] ?? SUBJECT.exec(words)?.[1];
  const base = told === undefined ? undefined : parseNumber(told)?.value;
  if (base === undefined || base < 2) return false;
  const own = 'of' in figure.value ? figure.value.of : undefined;
  return ![own, figure.n, group?.n, ...study.groups.map(({ n }) => n)].includes(base);
}

const BASE =
  /\b(?:of|among|in) (?:those|these|them|the|its|our|his|her) ([a-z]+(?:-[a-z]+)?|\d+)(?: [a-z]+)?,? (?:only |just |about |some |around )*$/i;

/** "The 17 infants with a sensitive leukaemia had an EFS of …": the head count is the subject of the result. */
const SUBJECT =
  /\b(?:the|its|those|these) ([a-z]+(?:-[a-z]+)?|\d+) (?:[\w-]+ ){0,2}(?:infants|babies|children|patients|adults|participants|people)\b[^.;,:\d]{0,90}$/i;

/** "And the Australian kids all together? Sixty-three percent": told of a country's patients, the home trial's own apart. */
function isOfCountry(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.trials?.from === 'stated') return false;
  const asked = setting.lineBefore(claim);
  if (COLLEAGUES.test(setting.sentence(claim))) return true;
  return COUNTRY.test(setting.sentence(claim)) || (/\?["'”’]?\s*$/.test(asked) && COUNTRY.test(asked));
}

const COUNTRY =
  /\b(?:Australian|British|English|Scottish|Irish|Welsh|American|Canadian|Chinese|Japanese|Korean|Indian|French|German|Italian|Spanish|Nordic|Swedish|Danish|Norwegian|Finnish|Polish|Russian|Brazilian|Turkish|Israeli|European)\b(?: [a-z-]+){0,2} (?:kids|children|babies|infants|patients|adults|ones|series|cohort|data|figures|numbers|experience|hospitals?|cent(?:re|er)s?|registry)\b/;

/** "My colleagues in Rome have 71 per cent": another group's patients, the Dutch investigators' apart. */
const COLLEAGUES =
  /\b(?:colleagues|doctors|physicians|haematologists|hematologists|oncologists|teams?|groups?|investigators|researchers|friends) (?:in|at|from) (?!Utrecht|Rotterdam|Amsterdam|Leiden|Groningen|Nijmegen|Holland)[A-Z][a-z]+/;

/** "96.0% with blinatumomab, up from 80% historically": only the infant trial has the past for its control group. */
export function isOfThePast(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (about.study.trial === setting.reference.home) return false;
  if (setting.reference.background.has(about.study.trial)) return false;
  const words = [claim.group?.text ?? '', setting.after(index).split(/[.;:,—]/)[0] ?? ''].join(' ');
  return PAST.test(words);
}

const PAST =
  /\b(?:histor\w*|previously|before(?! (?:the|blina|it))|formerly|earlier|in the past|used to be|back then|in those days|then|once|decades?|years ago|a generation)\b/i;

/** "Overall survival has risen from 20%": what it was over the years, where no time after diagnosis is told. */
function isTrend(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.time?.from === 'stated' || claim.group?.from === 'stated') return false;
  if (BY_DRUG.test(setting.lead(claim))) return false;
  return /\b(?:has|have) (?:\w+ )?(?:risen|improved|climbed|increased|grown|gone|jumped|soared|leapt|come)\b[^.;]*\bfrom\b[^.;]{0,25}$/i.test(
    setting.sentence(claim).slice(0, claim.start - claim.sentence.start),
  );
}

/** "An improved survival rate following immunotherapy, which has increased from 66%": what raised it is said. */
const BY_DRUG =
  /\b(?:with|after|following|by|through|thanks to|because of|due to)\b[^.;:,]{0,30}\b(?:blina\w*|immunotherapy|antibody|drug)\b/i;
