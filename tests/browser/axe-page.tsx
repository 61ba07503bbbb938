/**
 * The components as card and badges draw them, in an open root with the same styles: axe sees nothing in the closed one.
 * Bundled into a page by card-access.test.ts.
 */
import { render } from 'preact';
import { FindingCard } from '../../components/FindingCard.tsx';
import { VerdictMark } from '../../components/VerdictMark.tsx';
import type { Finding } from '../../lib/check/finding.ts';
import { SHADOW_STYLE } from '../../lib/mark/styles.ts';
import { spokenLabel } from '../../lib/report/wording.ts';

/** Draws each finding's badge and card one below the other; `dark` as on a dark page. */
export function draw(findings: Finding[], dark: boolean): void {
  const host = document.querySelector('#host') as HTMLElement;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  // A card that lies open in the page stands where the page puts it.
  const style = `${SHADOW_STYLE} :host { display: block } .card { position: static; margin: 12px } .badge { position: static; width: 24px; height: 24px; display: block }`;
  root.innerHTML = `<style>${style}</style>`;
  const shade = dark ? 'paper dark' : 'paper';
  document.body.style.cssText = dark ? 'background: #17181b; color: #fff' : 'background: #fff';
  findings.forEach((finding, index) => {
    const part = document.createElement('div');
    root.append(part);
    render(
      <>
        <div class={`badges ${shade}`}>
          <button type="button" class={`badge ${finding.verdict}`} aria-label={spokenLabel(finding)}>
            <VerdictMark verdict={finding.verdict} />
          </button>
        </div>
        <div class={`card ${shade}`} role="dialog" aria-label={`${index}`} lang="en">
          <FindingCard finding={finding} onClose={close} onHide={close} copy={async () => true} />
        </div>
      </>,
      part,
    );
  });
}
