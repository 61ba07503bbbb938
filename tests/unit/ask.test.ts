/** How a page asks the background: one text at a time, and never with an answer mistaken for another. */
import { afterEach, expect, test, vi } from 'vitest';
import { askForFindings, NOTHING } from '../../entrypoints/checker/ask.ts';
import type { CheckAnswer } from '../../lib/messages.ts';

const article = { text: '', blocks: [] };
const fresh = () => false;

/** A background that answers when told to. */
function background() {
  const open: { answer(reply: CheckAnswer | null): void; fail(fault: Error): void }[] = [];
  const sendMessage = vi.fn(
    (_message: unknown) =>
      new Promise<CheckAnswer | null>((answer, fail) => {
        open.push({ answer, fail });
      }),
  );
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  return { open, sendMessage };
}

const turn = () => new Promise((next) => setTimeout(next));

afterEach(() => vi.unstubAllGlobals());

test('sends the text in one message and hands on the answer', async () => {
  const { open, sendMessage } = background();
  const asked = askForFindings(article, fresh);
  await turn();
  expect(sendMessage.mock.calls).toEqual([[{ type: 'page:check', article }]]);
  const answer = { findings: [], notes: [], took: 3 };
  open[0]?.answer(answer);
  expect(await asked).toBe(answer);
});

test('rejects where the background has no answer or cannot be reached, and can ask again', async () => {
  const { open, sendMessage } = background();
  const unanswered = askForFindings(article, fresh);
  await turn();
  open[0]?.answer(null);
  await expect(unanswered).rejects.toThrow('could not judge');

  const unreached = askForFindings(article, fresh);
  await turn();
  open[1]?.fail(new Error('no receiver'));
  await expect(unreached).rejects.toThrow('no receiver');

  sendMessage.mockImplementationOnce(() => {
    throw new Error('context gone');
  });
  await expect(askForFindings(article, fresh)).rejects.toThrow('context gone');

  const again = askForFindings(article, fresh);
  await turn();
  open[2]?.answer(NOTHING);
  expect(await again).toBe(NOTHING);
});

test('waits for the text under way, and never sends one that went stale meanwhile', async () => {
  const { open, sendMessage } = background();
  const first = askForFindings(article, fresh);
  await turn();
  let stale = false;
  const second = askForFindings(article, () => stale);
  const third = askForFindings(article, fresh);
  stale = true;
  await turn();
  expect(sendMessage).toHaveBeenCalledTimes(1);
  open[0]?.answer(NOTHING);
  await first;
  expect(await second).toBe(NOTHING);
  await turn();
  expect(sendMessage).toHaveBeenCalledTimes(2);
  open[1]?.answer(NOTHING);
  await third;
});
