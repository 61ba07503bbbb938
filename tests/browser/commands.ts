/** The extension's keyboard commands as the browser gives them: no test can press keys outside the page's own window. */
import type { Opened } from './opened.ts';

export type Command = 'next-figure' | 'previous-figure';

interface Bidi {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{ result: { contexts: { context: string }[]; type: string } }>;
  };
}

/** Gives a command for the tab in front. */
export async function giveCommand({ session, page, tabId }: Opened, command: Command): Promise<void> {
  if (session.kind === 'chrome') {
    const { browser, origin } = session;
    const target = await browser.waitForTarget(
      (t) => t.type() === 'service_worker' && t.url().startsWith(origin),
    );
    const worker = await target.worker();
    await worker?.evaluate(`chrome.commands.onCommand.dispatch('${command}', { id: ${tabId} })`);
    return;
  }
  await page.bringToFront();
  const { connection } = session.browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  // The keys that Firefox has made of the manifest's suggestions.
  const key = command === 'next-figure' ? 'VK_PERIOD' : 'VK_COMMA';
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: false,
    expression: `[...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')]
      .find((one) => one.getAttribute('keycode') === '${key}' && one.getAttribute('modifiers') === 'alt')
      .doCommand()`,
  });
  if (result.type !== 'success') throw new Error(JSON.stringify(result));
}
