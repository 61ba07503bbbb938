/** The one door to the checker: an article in, findings out, in document order. STUB until the engine lands. */
import type { Article } from '../read/article.ts';
import type { Evidence, Finding } from './finding.ts';

const evidence: Evidence = {
  id: 'NEJM23-DFS2-BLINA', value: '81.6%', point: 81.6, ci95: [60.8, 92.0], interval: '95% CI 60.8–92.0', n: 30, endpoint: 'Disease-free survival',
  group: 'Blinatumomab plus chemotherapy', time: 'at 2 years', population: 'Infants under 1 year with KMT2A-rearranged ALL',
  study: 'Infant blinatumomab trial, first report', citation: 'van der Sluis IM, et al. Blinatumomab Added to Chemotherapy in Infant Lymphoblastic Leukemia. N Engl J Med 2023;388(17):1572-1581.',
  link: 'https://doi.org/10.1056/NEJMoa2214171', where: 'abstract',
};

/** Checks an article block by block; yields each block's findings so that a page can pause between blocks. */
export function* checkBlocks(article: Article): Generator<Finding[]> {
  for (const block of article.blocks) {
    const found: Finding[] = [];
    if (block.kind !== 'furniture')
      for (const m of block.text.matchAll(/\d+(\.\d+)?%/g)) {
        const start = block.start + m.index;
        const verdict = m[0].startsWith('81') ? 'match' : m[0].startsWith('9') ? 'misstated' : 'unverified';
        found.push({ text: m[0], start, end: start + m[0].length, verdict, ...(verdict === 'misstated' ? { reason: 'wrong-value' as const } : {}), claim: { endpoint: { value: 'DFS', from: 'stated' } }, reference: evidence, message: 'Published disease-free survival at 2 years with blinatumomab is 81.6%.' });
      }
    yield found;
  }
}

/** All findings of an article. */
export function checkArticle(article: Article): Finding[] {
  return [...checkBlocks(article)].flat();
}
