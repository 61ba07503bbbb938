/**
 * Whether the verdict depends on surface form: figures that the checker judges right are rewritten in many ways that
 * mean the same, alone and in pairs, and verdict, reason and record must all stay.
 */

import type { Finding } from '../../../lib/check/finding.ts';
import { checkArticle } from '../../../lib/check/index.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';
import { sentencesOf } from '../../../lib/report/sentence.ts';
import type { Case } from '../../cases.ts';
import { compare, given, lineOf } from '../../scoring.ts';
import type { Share } from '../wilson.ts';
import { FIGURE_FORMS } from './figure.ts';
import { FRAMES } from './frame.ts';
import { type Passage, type Rewrite, rewritten } from './passage.ts';
import { shuffled } from './random.ts';
import { TYPOGRAPHY } from './typography.ts';
import { WORDING } from './wording.ts';

const REWRITES: Rewrite[] = [...FIGURE_FORMS, ...TYPOGRAPHY, ...WORDING, ...FRAMES];

/** How many figures of each half are rewritten at most, and how often each. */
export const FIGURES = 60;
export const REWRITES_EACH = 75;
/** So many figures of one article at most. */
const AN_ARTICLE = 3;
/** A figure that fewer rewrites apply to is not taken. */
const ENOUGH = 40;

/** A figure judged right, and the finding that every rewrite must give again. */
export interface Candidate {
  /** "FILE:3 «81.6%»". */
  place: string;
  passage: Passage;
  finding: Finding;
}

/** The figures of an article that the checker judges right in running prose, the article read as plain text. */
function candidatesOf({ gold }: Case): Candidate[] {
  const article = articleFromText(gold.text);
  return compare(gold, checkArticle(article)).marks.flatMap(({ mark, found, recordRight }) => {
    const block = article.blocks.find((b) => b.start <= mark.start && mark.end <= b.start + b.text.length);
    if (mark.optional || !recordRight || !found || block?.kind !== 'paragraph') return [];
    const sentences = sentencesOf(block.text).map(({ index, segment }) => ({
      start: block.start + index,
      end: block.start + index + segment.length,
    }));
    const sentence = sentences.find((s) => s.start <= mark.start && mark.end <= s.end);
    // Prose ends with a full stop; tables of bars and lines of labels do not.
    const words = sentence && gold.text.slice(sentence.start, sentence.end);
    if (!sentence || !words || !/\.["”’)]?\s*$/.test(words) || words.includes('|')) return [];
    return [
      {
        place: `${lineOf(gold, mark)} «${mark.figure}»`,
        passage: {
          text: gold.text,
          figure: { start: mark.start, end: mark.end },
          sentence,
          block: { start: block.start, end: block.start + block.text.length },
        },
        finding: found,
      },
    ];
  });
}

/** A rewrite of one figure and the name of what was done, two names where two were combined. */
export interface Rewritten {
  names: string[];
  passage: Passage;
}

/** Up to REWRITES_EACH different rewrites: every single one that applies, then pairs in a fixed random order. */
export function rewritesOf(passage: Passage): Rewritten[] {
  const seen = new Set([passage.text]);
  const fresh = (r: Rewritten) => !seen.has(r.passage.text) && seen.add(r.passage.text) !== undefined;
  const singles = REWRITES.flatMap((rewrite): Rewritten[] => {
    const result = rewritten(passage, rewrite);
    return result ? [{ names: [rewrite.name], passage: result }] : [];
  }).filter(fresh);
  const pairs: Rewritten[] = [];
  const order = shuffled(singles, passage.text);
  for (const [i, first] of order.entries()) {
    if (singles.length + pairs.length >= REWRITES_EACH) break;
    const second = REWRITES.find((r) => r.name === order[(i + 1) % order.length]?.names[0]);
    const both = second && rewritten(first.passage, second);
    if (!both) continue;
    const pair = { names: [...first.names, second.name], passage: both };
    if (fresh(pair)) pairs.push(pair);
  }
  return [...singles, ...pairs].slice(0, REWRITES_EACH);
}

/** What became of the rewrites of one kind. */
export interface RewriteResult {
  group: string;
  name: string;
  held: Share;
}

export interface Invariance {
  figures: number;
  rewrites: Share;
  kinds: RewriteResult[];
  /** A line for each figure whose judgement changed, with the rewrites that changed it. */
  misses: string[];
}

function judgedAs(passage: Passage, finding: Finding): { same: boolean; now: string } {
  const { start, end } = passage.figure;
  const on = checkArticle(articleFromText(passage.text)).filter((f) => f.start < end && start < f.end);
  const same = on.some(
    (f) =>
      f.verdict === finding.verdict &&
      f.reason === finding.reason &&
      f.reference?.id === finding.reference?.id,
  );
  return { same, now: on[0] ? given(on[0]) : 'not seen' };
}

/** Rewrites a fixed sample of the figures judged right; `tick` is called after each figure. */
export function measureInvariance(cases: Case[], tick: () => void): Invariance {
  const sample: { candidate: Candidate; rewrites: Rewritten[] }[] = [];
  for (const of of shuffled(cases, 'articles')) {
    if (sample.length >= FIGURES) break;
    // A few figures an article, so that no long one outweighs the rest.
    for (const candidate of shuffled(candidatesOf(of), of.gold.text).slice(0, AN_ARTICLE)) {
      const rewrites = rewritesOf(candidate.passage);
      if (sample.length < FIGURES && rewrites.length >= ENOUGH) sample.push({ candidate, rewrites });
    }
  }
  const kinds = new Map(
    REWRITES.map((r): [string, RewriteResult] => [
      r.name,
      { group: r.group, name: r.name, held: { events: 0, of: 0 } },
    ]),
  );
  const misses: string[] = [];
  const total: Share = { events: 0, of: 0 };
  for (const { candidate, rewrites } of sample) {
    const changed: string[] = [];
    for (const { names, passage } of rewrites) {
      const { same, now } = judgedAs(passage, candidate.finding);
      total.of++;
      if (same) total.events++;
      else changed.push(`${names.join(' + ')} (${now})`);
      const [only, ...others] = names;
      const kind = others.length === 0 && only !== undefined ? kinds.get(only) : undefined;
      if (!kind) continue;
      kind.held.of++;
      if (same) kind.held.events++;
    }
    if (changed.length > 0)
      misses.push(`${candidate.place}, ${given(candidate.finding)}: ${changed.join('; ')}`);
    tick();
  }
  return { figures: sample.length, rewrites: total, kinds: [...kinds.values()], misses };
}
