/** Puts a text on the clipboard, on pages that the browser calls secure and on those that it does not. */

/** True where it worked. Must be called from a click or a key. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http has no such clipboard, and a page's policy may forbid it: the older way needs neither.
    return copyByEvent(text);
  }
}

/** Has the browser ask what to copy, and answers before the page can: neither focus nor selection moves. */
function copyByEvent(text: string): boolean {
  let done = false;
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const answer = (event: ClipboardEvent) => {
    take(event);
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  // Chromium copies nothing where nothing is selected, unless it is told beforehand that there is something.
  addEventListener('beforecopy', take, { capture: true });
  addEventListener('copy', answer, { capture: true });
  document.execCommand('copy');
  removeEventListener('beforecopy', take, { capture: true });
  removeEventListener('copy', answer, { capture: true });
  return done;
}
