/**
 * Work in short pieces: between two of them the page may have its thread back. The same work done at once, where the
 * user waits for it, is the same code run to its end.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does the work at once. */
export const atOnce = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** ms of work before the page is let through; with what a single piece may add, well below a long task (50 ms). */
const STRETCH = 8;

type Scheduler = { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page through: its own tasks, its drawing. */
const breathe = (doc: Document): Promise<void> => {
  const view = doc.defaultView as (Window & Scheduler) | null;
  return view?.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done, 0));
};

/** Does the work in stretches, the document's page running in between, and gives the thread back before it answers. */
export const inStretches = async <T>(steps: Steps<T>, doc: Document): Promise<T> => {
  for (;;) {
    const end = performance.now() + STRETCH;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    await breathe(doc);
    if (step.done) return step.value;
  }
};
