/**
 * How many infants have the rearrangement, where the gene is named apart from the share: "KMT2A. About three in four babies
 * with ALL have it", "the fault that 80% of infants with ALL carry", "in 80% of infants but only 1% of older children".
 */
import { type Bound, filled, isShare } from './bound.ts';

const GENE =
  /\b(?:KMT2A|MLL)\b|\brearrange(?:d|ments?)\b|\b(?:genes?|genetic)\s(?:faults?|changes?|defects?|flaws?|errors?|fusions?|breaks?)\b|\b(?:faulty|broken|rogue|rearranged|altered)\sgenes?\b/gi;
/** What else could be had between the gene and the share. */
const OTHER_THING =
  /\b(?:fevers?|infections?|seizures?|relaps\w+|side[\s-]effects?|remission|transplants?|drug|blinatumomab|treatment|surviv\w+|MRD|residual|died|alive)\b/i;
const REACH = 130;
const FAULT =
  '(?:break|fault|change|flaw|defect|error|fusion|rearrangement|glitch|mutation|mistake|abnormality|alteration|anomaly)';
/** "a gene glitch", "a fault in a gene called KMT2A", "leukaemia with a rearranged KMT2A gene" */
const FAULTY = `(?:leuka?emia\\s(?:cells\\s)?with\\s)?(?:an?|the|this|that|such an?)\\s(?:[a-z]+\\s)?(?:(?:gene|genetic|DNA|KMT2A|MLL)[\\s-](?:gene\\s)?${FAULT}|${FAULT}\\s(?:in|to|of)\\s(?:an?|the|this|that|one|their)\\s(?:[a-z]+\\s)?(?:gene|KMT2A|MLL)|(?:rearranged|broken|faulty|altered)\\s(?:KMT2A|MLL|gene))`;
/** "Most have the fault, as do 70 to 80 per cent of babies with ALL"; "the fault, which is found in # of" */
const AS_DO =
  /(?:,\sas\s(?:do|does|is (?:the case|found|seen|true) (?:in|for|of))|\b(?:it|this (?:type|form|kind|subtype|fault|change)|which)\s(?:makes? up|accounts? for))\s(?:(?:about|around|roughly|some|nearly|almost|an estimated|up to|between|more than|over)\s)*$/i;
const PEOPLE =
  '(?:all\\s|the\\s|these\\s|those\\s|newborn\\s|young\\s)*(?:infants?|babies|newborns?|cases|patients|them|children)(?:\\s(?:in|of) (?:that|this|the) (?:study|trial|age))?(?:\\swith\\s(?:ALL|acute lymphoblastic leuka?emia|infant ALL|(?:the|this) (?:disease|leuka?emia|illness)))?';
const HAVE = '(?:have|has|had|carry|carries|carried|share|shared|do|did|bear)';
const HEDGED =
  '(?:(?:about|around|roughly|some|nearly|almost|an estimated|up to|between|more than|over|approximately|as many as)\\s)*';
/** "When it's rearranged, as in #", "It turns up in #" */
const AS_IN = new RegExp(
  `(?:\\b(?:it|gene|KMT2A|MLL)(?:['’]s|\\sis|\\sgets|\\sbecomes)?\\s(?:rearranged|broken|faulty|altered|damaged),?\\sas\\s(?:(?:it\\s(?:is|does|gets|has)|happens|is\\s(?:the case|true))\\s)?|\\b[Ii]t\\s(?:turns up|shows up|crops up|is found|is present|is seen|occurs)\\s)in\\s${HEDGED}$`,
);
/** "… of babies with ALL have it", "… do", "… have a break in one particular gene" */
const HAD = new RegExp(
  `^(?:\\s(?:of\\s)?${PEOPLE})?\\s${HAVE}\\b(?:\\s(?:it|one|this|that|such a (?:fault|change|break)|what(?:'s| is) called a KMT2A rearrangement|(?:an?|the|this|that)\\s(?:break|fault|change|flaw|defect|error|fusion|rearrangement)(?:\\sin\\s(?:one|a|that|this|the)\\s(?:particular\\s|certain\\s|single\\s)?gene)?)(?:\\s(?:broken|too|as well))?)?\\s*(?:[.,;:!?)"]|$|\\band\\b|\\bbut\\b)`,
  'i',
);
/** "… of babies with this type, called ALL, have a gene glitch", "… of babies with ALL the cells carry a break in a gene" */
const HAD_FAULT = new RegExp(
  `^(?:\\s(?:of\\s)?${PEOPLE}(?:\\swith\\s[^.;#]{1,50}?|\\stested[^.;#]{0,35}?)?,?)?(?:\\s(?:the|their)\\s(?:leuka?emia |leuka?emic |cancer )?cells)?\\s${HAVE}\\s(?:what\\s(?:we|they|doctors|scientists|is|are)\\s(?:call|called|known as)\\s)?${FAULTY}\\b`,
  'i',
);
/** "The gene was broken in #", "a gene called KMT2A, torn and badly rejoined in #": what was wrong with it, and in how many. */
const BROKEN_IN = new RegExp(
  `\\b(?:KMT2A|MLL|gene)\\b[^.;:#]{0,50}?\\b(?:rearranged|broken|torn|altered|faulty|damaged|rejoined|split|snapped|disrupted|fused|scrambled|defective)\\sin\\s${HEDGED}$`,
  'i',
);
/** "Ada has it, like # of the infants" */
const LIKE = new RegExp(
  `\\b${HAVE}\\s(?:it|one|this|that|the (?:fault|change|break|rearrangement)),?\\s(?:just\\s)?(?:like|along with|as ${HAVE})\\s${HEDGED}$`,
  'i',
);
/** "For those whose leukaemia carries a broken KMT2A gene, # of the babies tested, …": an aside on how many they are. */
const ASIDE_OPENS = new RegExp(
  `\\b(?:those|infants|babies|children)\\s(?:with|whose|who)\\b[^.;,#]{0,50}\\b(?:KMT2A|MLL|gene|rearrangement)\\b[^.;,#]{0,25}(?:,|\\s[(–—-])\\s?${HEDGED}$`,
  'i',
);
const ASIDE_ENDS =
  /^\sof\s(?:the\s|all\s|those\s)*(?:infants|babies|cases|tested|patients)\b[^.;,#()–—]{0,45}(?:,|\)|\s[–—-])/i;
const YOUNG_PEOPLE =
  /^\sof\s(?:the\s|all\s|those\s|these\s|such\s)*(?:infants|babies|newborns|cases|tested|them|patients)\b/i;

/** Another gene's name: the fault is not this one. */
const OTHER_GENE = /\b(?!KMT2A\b|MLL\b|ALL\b|DNA\b)[A-Z]{2,}[A-Z0-9]*\d\b/;
const OURS = /\b(?:KMT2A|MLL)\b/;
/** Of the rearrangements one, by the gene's partner: "KMT2A-AFF1, which makes up half of cases". */
const PARTNER = /\b(?:fusions?|partners?|translocations?)\b|\bt ?\(/i;
const TESTED =
  /^\sof\s(?:those|all|the\s(?:infants|babies|patients)|infants|babies)\s(?:who\s(?:were|could be)\s|that\swere\s)?tested\b/i;
const WITH_BASE = /^\s(?:who|that)\s(?:were|could be)\stested\b/i;
const OLDER =
  /(?:\bin|\bof|\bfor|\bamong|\bagainst|\bbut|\bversus|\bwith)\s(?:(?:only|just|about|around|some|as few as)\s)*#+(?:\sof)?(?:\s(?:the|all))?\s(?:older|other)?\s?(?:children|kids|adults|patients)/i;
/** "… of them have it; in children over one it is about #" */
const OLDER_FIRST =
  /\b(?:older (?:children|kids)|children (?:over|past) (?:one|their first birthday)|adults)\b[^.;#]{0,25}#+$/i;

/** Gives shares of those who have the rearrangement their endpoint. `before` is the text before the sentence. */
export function bindGeneShares(masked: string, bounds: Bound[], before: string): void {
  for (const [index, bound] of bounds.entries()) {
    const [figure] = bound.slice.quantities;
    // "40% have a change in NSD2" is told of another gene.
    if (figure && bound.endpoint?.value === 'KMT2A-share' && OTHER_GENE.test(masked) && !OURS.test(masked))
      delete bound.endpoint;
    // "25-30% are KMT2A-germline": the share of the others, which no record is.
    if (bound.endpoint?.value === 'KMT2A-share' && bound.genetics?.value === 'KMT2A-germline')
      bound.opposite = bound.genetics.from === 'stated';
    if (figure && isShare(bound) && saysBroken(bound, masked, before) && !OTHER_GENE.test(masked)) {
      const end = bound.slice.quantities.at(-1)?.end ?? figure.end;
      bound.endpoint = filled('KMT2A-share', 'construction', masked.slice(figure.start, end));
      bound.opposite = false;
      bound.manner = 'frame';
      delete bound.time;
    }
    if (!figure || bound.endpoint || !(isShare(bound) || figure.form === 'of')) continue;
    const end = bound.slice.quantities.at(-1)?.end ?? figure.end;
    const after = masked.slice(end);
    const told = bounds[index - 1];
    const opposed =
      told?.endpoint?.value === 'KMT2A-share' &&
      isShare(told) &&
      (OLDER_FIRST.test(masked.slice(told.slice.quantities.at(-1)?.end, end)) ||
        OLDER.test(
          masked
            .slice(told.slice.quantities.at(-1)?.end, end + 40)
            .replace(/^[^#]*?(?=\b(?:in|of|for|among)\b[^#]*#)/i, ''),
        ));
    const has = HAD.test(after) || TESTED.test(after) || (figure.form === 'of' && WITH_BASE.test(after));
    const head = masked.slice(0, figure.start);
    const young = /^\s(?:of\s)?(?:[a-z]+\s)?(?:babies|infants|newborns|cases)\b/i.test(after);
    const fault =
      HAD_FAULT.test(after) &&
      !OTHER_GENE.test(masked) &&
      !OTHER_THING.test(/^[^,.;]*/.exec(after)?.[0] ?? '');
    const asDo =
      young &&
      (AS_DO.test(head) || AS_IN.test(head)) &&
      isSaid(head) &&
      !PARTNER.test(head) &&
      !OTHER_GENE.test(masked);
    if (!opposed && !has && !fault && !asDo) continue;
    const here = /^[^.;#]*\b(?:KMT2A|MLL)\b/.test(after) || (fault && young);
    if (!opposed && !here && !isSaid((before + head).slice(-REACH))) continue;
    bound.endpoint = filled('KMT2A-share', 'construction', masked.slice(figure.start, end));
    bound.opposite = false;
    bound.manner = 'frame';
  }
}

/** Whether the figure is told of the gene itself, whatever the next clause measures. */
function saysBroken({ slice: { quantities } }: Bound, masked: string, before: string): boolean {
  const start = quantities[0]?.start ?? 0;
  const head = masked.slice(0, start);
  const after = masked.slice(quantities.at(-1)?.end ?? start);
  if (!YOUNG_PEOPLE.test(after)) return false;
  if (BROKEN_IN.test(head) || (ASIDE_OPENS.test(head) && ASIDE_ENDS.test(after))) return true;
  return LIKE.test(head) && isSaid((before + head).slice(-REACH));
}

/** The gene has been named, and nothing since that "it" could be. */
function isSaid(text: string): boolean {
  const last = [...text.matchAll(GENE)].at(-1);
  return last !== undefined && !OTHER_THING.test(text.slice(last.index));
}
