/**
 * What a sentence says in so many words: a group, an endpoint. A value borrowed from another record is only wrong where
 * the sentence names the one it was taken from, so the generators ask here, apart from the checker's lexicon.
 */

const GROUP: Record<string, RegExp> = {
  blinatumomab: /blinatumomab|blincyto|immunotherap|antibody|the (?:new )?drug\b|bispecific/i,
  chemotherapy: /chemotherap|\bchemo\b|control|interfant-06|earlier|historical|without (?:it|the|blina)/i,
};

/** True where the words name what a treatment group was given. */
export function saysGroup(words: string, treatment: string): boolean {
  return GROUP[treatment]?.test(words) ?? false;
}

/** The full name and abbreviation of each endpoint of time to an event, as variants rename them. */
export const ENDPOINT_NAMES: Record<string, [string, string]> = {
  OS: ['overall survival', 'OS'],
  DFS: ['disease-free survival', 'DFS'],
  EFS: ['event-free survival', 'EFS'],
};

const OTHER_WORDS: Record<string, RegExp> = {
  OS: /\balive\b(?! (?:and|with))|\bsurvived?\b|\bsurvival\b(?! without)|\bdied\b/i,
  DFS: /alive without (?:a )?relapse|relapsed or (?:had )?died|leuk(?:ae|e)mia[- ]free|free of leuk/i,
  EFS: /free of events|without an event/i,
};

/** Every way of naming the other endpoints, taken out before "survival" alone is read as overall survival. */
const QUALIFIED = /(?:disease|event|relapse|leuk(?:ae|e)mia|progression)[- ]free(?: survival)?/gi;

/** True where the words name this endpoint (OS, DFS, EFS); false for any other endpoint. */
export function saysEndpoint(words: string, endpoint: string): boolean {
  const [name, short] = ENDPOINT_NAMES[endpoint] ?? [];
  if (name === undefined) return false;
  if (new RegExp(`${name.replace('-', '[-\u2010\u2011 ]')}|\\b${short}\\b`, 'i').test(words)) return true;
  const bare = endpoint === 'OS' ? words.replace(QUALIFIED, '') : words;
  return OTHER_WORDS[endpoint]?.test(bare) ?? false;
}
