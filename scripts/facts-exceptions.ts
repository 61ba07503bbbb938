/**
 * Where reference-data/ and the facts differ on purpose, each with its reason, for compare-facts.ts. Apart from it
 * because this list changes with the data and the comparison does not.
 */

/** Results without a number that copy could get wrong. */
export const QUALITATIVE = new Set([
  'NEJM23-DESIGN',
  'NEJM23-PRIMARY-DEF',
  'NEJM23-TOXPROFILE',
  'NEJM23-NODECADES',
  'NEJM23-SIGNIF',
  'IF06-RAND-QUAL',
  'IF06-RISKDEF',
  'AALL15P1-EFS',
]);

/** Facts that hold several values, each a record of its own: the suffixes. An empty one is the fact's own id. */
export const SPLIT: Record<string, string[]> = {
  'NEJM23-PLAN-AU': ['', '-AUSTRALIA', '-OTHER'],
  'PR23-NEXTSTUDY': ['', '-COUNTRIES'],
  'IF99-GROUPS': ['', '-COUNTRIES'],
  'IF99-NL-CURE': ['-BEFORE', '-AFTER'],
  'BEIJING-N': ['', '-HR'],
  'AALL1731-N': ['', '-BLINA', '-CHEMO'],
  'AALL1731-SEPSIS': ['-BLINA', '-CHEMO'],
  'AALL1731U-N': ['', '-MEDFU'],
  'E1910-N-RANDOM': ['', '-BLINA', '-CHEMO'],
  'TOWER-N': ['', '-BLINA', '-CTRL'],
  'BLAST-RFS-RESP': ['-RESP', '-NONRESP'],
  'BLAST-OS-RESP': ['-RESP', '-NONRESP'],
  'LAL2317-N': ['', '-TREATED'],
  'LAL2317-MRD': ['-BEFORE', '-AFTER'],
  'AALL1331-HIR-N': ['', '-BLINA', '-CHEMO'],
  'AALL1331-LR-N': ['', '-BLINA', '-CHEMO'],
  'S20120215-N': ['', '-BLINA', '-CHEMO'],
  'S20120215-DOSE': ['', '-LENGTH'],
  'S20120215-SITES': ['', '-COUNTRIES'],
  'DALBA-MOL': ['-BEFORE', '-AFTER'],
  'MT205-N': ['', '-ENROLLED'],
  'QUEST-N': ['', '-EVALUABLE', '-CTRL'],
  'AIEOPBFM17-ARSI': ['-BLINA', '-CHEMO'],
  'TISA-U3-N': ['-SCREENED', '-INFUSED'],
};

/** Differences that are meant, by fact and field, each with its reason. */
export const MEANT: Record<string, string> = {
  'NEJM23-MRD-LATER n': 'the 30 are all patients; how many continued chemotherapy was not published',
  'AIEOPBFM17-ARSI n': 'the 549 are both groups together and stand at the group "all"',
  'EPI-SHARE-CHILDHOOD registry':
    'a remark in the introduction, not a result of the trial that the number is for',
  'EPI-SHARE-KMT2A-80 registry':
    'a remark in the introduction, not a result of the trial that the number is for',
  'ALLMB-EFS4 citation': 'read in another paper than the pilot’s, which the fact names under where_in_source',
  'EMA-AGE unit': 'one year, in the plural that the other records use',
};

/** Numbers in a fact's words that are no part of its value, each fact with its reason. */
export const ASIDE: Record<string, { numbers: string[]; why: string }> = {
  'NEJM23-PUBDATE': { numbers: ['388', '17'], why: 'volume and number of the issue' },
  'PR23-COST': { numbers: ['4'], why: 'weeks of treatment that the price is for' },
  'IF99-HSCT-HR': { numbers: ['64'], why: 'the reduction is derived from the ratio' },
  'AALL0631-PRIOR-EFS': { numbers: ['36'], why: 'two of the four values, inside the range' },
  'FDA16-PED-DATE': { numbers: ['205'], why: 'the number of a study' },
  'FDA18-ADCOM': { numbers: ['4'], why: 'the votes against; kept as eight of twelve' },
  'MT205-MTD': { numbers: ['5'], why: 'the step dose is not confirmed' },
};

/** Numbers of a value that the fact's words give otherwise. */
export const REWORDED: Record<string, string[]> = {
  // "8-4": eight of twelve votes.
  'FDA18-ADCOM': ['12'],
};
