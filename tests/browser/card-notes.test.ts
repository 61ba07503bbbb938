/** The note on a figure's own card: that a later report exists, beside a verdict that stays as it is. */
import { expect, test } from 'vitest';
import { accessibilityTree } from './ax.ts';
import { KINDS } from './harness.ts';
import { cardIs, openArticle, reveal } from './opened.ts';
import { inRoot } from './root.ts';

const COPY = `<!doctype html><html lang="en"><title>Blinatumomab</title><body><article>
<h1>Blinatumomab helps infants with leukaemia</h1>
<p>Two-year disease-free survival of infants given blinatumomab for KMT2A-rearranged ALL was 81.6%, compared with
49.4% of historical controls. In all, 28 of 30 had no or little residual disease.</p></article></body></html>`;

test.each(KINDS)(
  '%s: a figure of an earlier report says what the later one gives, and matches',
  async (kind) => {
    const opened = await openArticle(kind, 'later.html', {}, { '/later.html': COPY });
    try {
      const { page, session, state } = opened;
      const index = (text: string) => state.findings.findIndex((finding) => finding.text === text);
      await reveal(opened, index('81.6%'));
      const { text } = await cardIs(opened, { open: true, printed: '81.6%' });
      expect(text).toMatch(/^Matches/);
      expect(text).toMatch(/Note: A later report exists: four-year disease-free survival .*83\.3%/);
      const tree = await accessibilityTree(session, page);
      expect(tree.find(({ role }) => role === 'dialog')?.name).toBe('81.6%: Matches');
      const seen = `(() => {
      const { width, height } = root.querySelector('.card .note').getBoundingClientRect();
      return width > 150 && height > 15 && getComputedStyle(root.querySelector('.card .note')).color;
    })()`;
      const colour = await inRoot<string>(session, page, seen);
      expect(colour).toBe(
        await inRoot<string>(session, page, "getComputedStyle(root.querySelector('.card .message')).color"),
      );
      await page.keyboard.press('Escape');
      await reveal(opened, index('28 of 30'));
      const other = await cardIs(opened, { open: true, printed: '28 of 30' });
      expect(other.text).not.toContain('later report');
    } finally {
      await opened.close();
    }
  },
);
