/** The same names and phrases in another accepted wording: spellings, brand and generic name, abbreviations, times. */
import { inWords } from '../../surface.ts';
import { likeCase, type Passage, type Rewrite, replaceAll } from './passage.ts';

function wording(
  name: string,
  pattern: RegExp,
  by: string | ((match: RegExpExecArray) => string),
  unless?: RegExp,
): Rewrite {
  const text = typeof by === 'string' ? (m: RegExpExecArray) => likeCase(m[0], by) : by;
  return {
    group: 'wording',
    name,
    edits: (p) => (unless?.test(p.text) ? [] : replaceAll(p, pattern, text)),
  };
}

function firstOnly(rewrite: Rewrite): Rewrite {
  return { ...rewrite, edits: (passage: Passage) => rewrite.edits(passage).slice(0, 1) };
}

/** The drug's name, but where it is part of a trial's. */
const DRUG =
  /(?<!infant |Interfant |infants' )\bblinatumomab\b(?! (?:\w+ )?(?:trial|study|pilot|protocol|paper))(?! \()/gi;

const ABBREVIATIONS: [string, string][] = [
  ['disease-free survival', 'DFS'],
  ['event-free survival', 'EFS'],
  ['overall survival', 'OS'],
  ['minimal residual disease', 'MRD'],
];

function abbreviations(long: string, short: string): Rewrite[] {
  const phrase = long.replace('-', '[-\u2010\u2011]');
  const anyForm = new RegExp(`\\b${phrase}\\b(?: \\(${short}\\))?`, 'gi');
  return [
    wording(`“${short}” for “${long}”`, anyForm, () => short),
    wording(
      `“${long}” for “${short}”`,
      new RegExp(`\\b${short}\\b`, 'g'),
      () => long,
      new RegExp(phrase, 'i'),
    ),
    firstOnly(
      wording(
        `“${long} (${short})” at first mention`,
        new RegExp(`\\b${phrase}\\b`, 'gi'),
        (m) => `${m[0]} (${short})`,
        new RegExp(`\\b${short}\\b`),
      ),
    ),
  ];
}

const TIME = /(?<![\d.,·–-])\b(one|two|three|four|five|six|[1-6])([ -])(years?)\b(?![ -]old)/gi;
const amountOf = (number: string): number =>
  Number(number) || ['', 'one', 'two', 'three', 'four', 'five', 'six'].indexOf(number.toLowerCase());

function time(name: string, by: (years: number, joint: string, unit: string) => string): Rewrite {
  return wording(name, TIME, ([all, number = '', joint = '', unit = '']) =>
    likeCase(all, by(amountOf(number), joint, unit)),
  );
}

/** Every change of wording. */
export const WORDING: Rewrite[] = [
  wording('American spelling', /leukaemi|haemat|paediatr|tumour/gi, ([word]) =>
    word.replace(/ae/i, 'e').replace(/our$/i, 'or'),
  ),
  wording('British spelling', /leukemi|\bhemat|pediatr/gi, ([word]) =>
    word.replace(/ukem/i, 'ukaem').replace(/hemat/i, 'haemat').replace(/pedi/i, 'paedi'),
  ),
  wording('brand name', DRUG, () => 'Blincyto'),
  wording('brand name with ®', DRUG, () => 'Blincyto®'),
  firstOnly(wording('brand name in brackets', DRUG, ([word]) => `${word} (Blincyto)`, /blincyto/i)),
  firstOnly(wording('generic name in brackets', DRUG, () => 'Blincyto (blinatumomab)', /blincyto/i)),
  wording('generic name with a capital', DRUG, () => 'Blinatumomab'),
  wording('generic name for the brand', /\bBlincyto\b(?! \()/g, () => 'blinatumomab'),
  time('“two-year”, “two years”', (n, joint, unit) => `${inWords(n)}${joint}${unit}`),
  time('“2-year”, “2 years”', (n, joint, unit) => `${n}${joint}${unit}`),
  time('“2 year” without the hyphen', (n, _, unit) => `${n} ${unit}`),
  time('“two year” without the hyphen', (n, _, unit) => `${inWords(n)} ${unit}`),
  time('“2-year” with a no-break hyphen or space', (n, joint, unit) =>
    joint === '-' ? `${n}\u2011${unit}` : `${n}\u00A0${unit}`,
  ),
  time('years in months', (n, joint) => `${12 * n}${joint}month${joint === '-' ? '' : 's'}`),
  wording('“vs”', /\b(?:versus|vs\.?|v(?=\s\d))(?=\s)/g, 'vs'),
  wording('“vs.”', /\b(?:versus|vs\.?|v(?=\s\d))(?=\s)/g, 'vs.'),
  wording('“versus”', /\b(?:vs\.?|v(?=\s\d))(?=\s)/g, 'versus'),
  wording('“compared to”', /compared with/gi, 'compared to'),
  wording('“compared with”', /compared to/gi, 'compared with'),
  wording('“as compared with”', /(?<!as )compared (?:with|to)/gi, 'as compared with'),
  wording('“versus” for “compared with”', /,? compared (?:with|to)(?= \d)/g, () => ' versus'),
  wording('“KMT2A-r”', /KMT2A[-\u2010\u2011]rearranged/g, () => 'KMT2A-r'),
  wording('“KMT2Ar”', /KMT2A[-\u2010\u2011]rearranged/g, () => 'KMT2Ar'),
  wording('“ALL” written out', /\bALL\b/g, () => 'acute lymphoblastic leukaemia', /lymphoblastic/i),
  wording('“ALL”', /acute lymphoblastic leuka?emia(?: \(ALL\))?/gi, () => 'ALL'),
  wording('“measurable” for “minimal”', /minimal residual/gi, 'measurable residual'),
  ...ABBREVIATIONS.flatMap(([long, short]) => abbreviations(long, short)),
];
