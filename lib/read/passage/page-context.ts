/** What an article as a whole speaks of, before any of its figures is read: its trials, and whether infants lead it. */
import type { Article } from '../article.ts';
import type { Lexicon } from '../lexicon.ts';
import { normalise } from '../plain/normalise.ts';
import type { PageContext } from './context.ts';
import { isNearSubject } from './near-subject.ts';
import { isElsewhere, type Named, nameOf } from './standing.ts';
import { isAround } from './teasers.ts';

/** How many lines of an article say what it is about. */
const LEAD_LINES = 3;

/** Which trials and subjects a page names. */
export function readPageContext(article: Article, lexicon: Lexicon): PageContext {
  const page: PageContext = {
    trials: new Set(),
    drug: false,
    disease: false,
    infants: false,
    lead: false,
    elsewhere: false,
  };
  const lines: Named[] = [];
  const texts: string[] = [];
  let spoken = 0;
  for (const block of article.blocks) {
    if (isAround(block)) continue;
    const text = normalise(block.text).text;
    lines.push(nameOf(text, lexicon));
    texts.push(text);
    // A menu that was not told from the article is no lead: only lines that could be a sentence count.
    if (text.length > 40) spoken++;
    for (const wording of lexicon.wordings) {
      const infants = wording.slot === 'age' && wording.value === 'infants';
      if (wording.slot !== 'study' && wording.slot !== 'subject' && !infants) continue;
      if (wording.slot === 'subject' && page[wording.value as 'drug' | 'disease']) continue;
      wording.pattern.lastIndex = 0;
      if (!wording.pattern.test(text)) continue;
      if (infants) {
        page.infants = true;
        page.lead ||= spoken <= LEAD_LINES;
      } else if (wording.slot === 'study') page.trials.add(wording.value);
      else page[wording.value as 'drug' | 'disease'] = true;
    }
  }
  page.disease ||= !page.drug && isNearSubject(texts.join('\n'));
  page.elsewhere = isElsewhere(lines);
  return page;
}
