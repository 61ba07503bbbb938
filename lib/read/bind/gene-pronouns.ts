/**
 * "Infants without it did better": told after the drug these had chemotherapy alone, told after the rearrangement they have
 * another kind of leukaemia. "Doctors gave it to 30 babies": the drug, or the chemotherapy just told of. What was named last
 * decides.
 */
import type { Mention } from '../mentions.ts';

const GENE =
  /\b(?:KMT2A|MLL)\b|\brearrange(?:d|ments?)\b|\b(?:genes?|genetic)\s(?:faults?|changes?|defects?|flaws?|errors?|mutations?)\b|\b(?:faulty|broken|rearranged|altered)\sgenes?\b/gi;
const DRUG =
  /\b(?:blina\w*|drugs?|antibod(?:y|ies)|immunotherapy|infusions?|transplants?|treatments?|therap(?:y|ies))\b/gi;
const PRONOUN = /^(with|without|lacking|had|have|has) it$/i;
const PEOPLE =
  /\b(?:infants?|bab(?:y|ies)|newborns?|children|kids|patients|cases|those|ones)\s(?:who (?:(?:are|were) )?)?$/i;

/** What "it" may stand for after a text; undefined where it names neither. */
export function lastNamed(text: string): 'gene' | 'drug' | undefined {
  const gene = [...text.matchAll(GENE)].at(-1)?.index ?? -1;
  const drug = [...text.matchAll(DRUG)].at(-1)?.index ?? -1;
  return gene === drug ? undefined : gene > drug ? 'gene' : 'drug';
}

/** Whether a text names the drug, or any treatment. */
export const namesDrug = (text: string): boolean => text.search(DRUG) >= 0;

/** "Gave it to" */
const GAVE_IT = /^g[ai]v\w+ it to$/i;
const STUDIED = /\b(?:blina\w*|antibod(?:y|ies)|immunotherapy|the (?:new )?(?:drug|medicine))\b/gi;
const OLD =
  /\b(?:\w*chemo\w*|Interfant-\d+|cytarabine|(?:old|usual|standard|earlier|existing|conventional) (?:protocol|treatment|regimen|therapy|drugs?|care))\b/gi;
/** About three sentences. */
const REACH = 300;

/** Whether "it", at the end of a text, is the studied drug: named last but for chemotherapy. */
function isDrugGiven(text: string): boolean {
  const reach = text.slice(-REACH);
  const last = (words: RegExp): number => [...reach.matchAll(words)].at(-1)?.index ?? -1;
  return last(STUDIED) > last(OLD);
}

/** Reads "without it" of patients as a kind of leukaemia where a gene was named last. `before`: the text before the sentence. */
export function withGenePronouns(mentions: Mention[], text: string, before: string): Mention[] {
  const heard = mentions.filter(
    ({ slot, start, end }) =>
      slot !== 'group' ||
      !GAVE_IT.test(text.slice(start, end)) ||
      isDrugGiven(`${before.slice(-REACH)} ${text.slice(0, start)}`),
  );
  return heard.map((mention) => {
    const pronoun = mention.slot === 'group' && PRONOUN.exec(text.slice(mention.start, mention.end));
    const head = text.slice(0, mention.start);
    if (!pronoun || !PEOPLE.test(head)) return mention;
    if ((lastNamed(head) ?? lastNamed(before)) !== 'gene') return mention;
    const value = !/^(?:without|lacking)$/i.test(pronoun[1] ?? '') ? 'KMT2A-r' : 'KMT2A-germline';
    return { ...mention, slot: 'genetics' as const, value };
  });
}
