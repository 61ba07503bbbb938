/** Families of endpoints: what copy takes for one another, and what it never does. Ids as in the lexicon. */

/** Estimates that mean nothing without a time. */
export const SURVIVALS: ReadonlySet<string> = new Set(['OS', 'DFS', 'EFS', 'RFS', 'PFS']);

/** Outcomes told for one another so often that the value itself tells which was meant. */
export const MIXED_UP: ReadonlySet<string> = new Set([
  ...SURVIVALS,
  'relapse',
  'cure-rate',
  'MRD-negative',
  'MRD-low',
  'MRD-negative-or-low',
  'MRD-high',
  'chemo-success',
  'CR-full',
  'CR-any',
]);

/** Measures of how many lived, relapsed or cleared the disease: copy takes one for another, and never for a head count of countries. */
export const OUTCOMES: ReadonlySet<string> = new Set([
  ...MIXED_UP,
  'CR',
  'MRD-response',
  'molecular-response',
  'death-in-remission',
]);

/** Outcomes that count what went wrong; they fit the complement of a survival. */
export const LOSSES: ReadonlySet<string> = new Set([
  'relapse',
  'death-in-remission',
  'induction-death',
  'infection-death',
  'MRD-high',
]);
