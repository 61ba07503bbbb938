/**
 * Runs long work in slices: in a page so that it stays quick under the editor's hands, in the background so that every
 * tab and the popup are heard in between.
 */

/** Longest stretch of work, in milliseconds. */
const SLICE = 8;

/** Runs the steps to their end, letting others work between slices; undefined when the work went stale. */
export async function runInSlices<T>(
  steps: Generator<unknown, T>,
  stale: () => boolean = () => false,
): Promise<T | undefined> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((resume) => setTimeout(resume));
    if (stale()) return undefined;
  }
}
