/**
 * Times before any trial that is held: "in the 1980s", "forty years ago", "when she trained". What was so then is told in
 * most articles on a new treatment, and no record can refute it.
 */

const PAST = new RegExp(
  [
    /\b(?:19[3-9]0s|(?:nineteen-)?(?:thirties|forties|fifties|sixties|seventies|eighties|nineties))\b/,
    /(?<![-–/]|CCG |MRC )\b19(?:[3-8]\d|9[0-4])\b(?!\s?[-–]\s?\d|\s(?:patients|infants|children|babies))/,
    /\b(?:ten|fifteen|twenty(?:-five)?|thirty(?:-five)?|forty|fifty|sixty|[1-9]\d)\s(?:or so\s)?years (?:ago|earlier|before)\b/,
    /\b(?:decades?|(?:a|one|two|half a) (?:generations?|century|lifetime)|generations?) ago\b/,
    /\b(?:back then|in those (?:days|years)|in (?:his|her|their|my|our) (?:early|student|first) (?:days|years)|at the start of (?:his|her|my) career)\b/,
    /\bwhen (?:he|she|I|we|they|(?:Dr|Prof|Professor)\.? [A-Z]\w+) (?:first )?(?:trained|started|began|qualified|entered|joined|took up|was (?:still )?(?:a |an |in )?(?:medical |young |junior )?(?:students?|residents?|registrars?|trainees?|interns?|training|born))\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);
/** Words that bring copy back from the past. */
const BACK =
  /\b(?:now|today|nowadays|currently|since then|recent\w*|blina\w*|Blincyto|antibody|drug|trials?|stud(?:y|ies)|alone|compar\w+|controls?|new)\b/i;

/** Whether a sentence tells of a time before the trials. */
export const isOfPast = (text: string): boolean => PAST.test(text);

/** Whether a sentence that names no time goes on with the one before. */
export const staysInPast = (text: string): boolean => !BACK.test(text);
