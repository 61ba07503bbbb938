/** Runs long work in slices, so that the page stays quick under the editor's hands. */

/** Longest stretch of work, in milliseconds. */
const SLICE = 8;

/** Runs the steps to their end, letting the page work between slices; undefined when the work went stale. */
export async function runInSlices<T>(
  steps: Generator<unknown, T>,
  stale: () => boolean,
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
