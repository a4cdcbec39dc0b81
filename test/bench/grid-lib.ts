import { capture } from '../../lib/assist/capture.ts';
import { captureForm } from '../../lib/assist/capture-form.ts';
import { openFrame } from '../../lib/assist/frame.ts';
import { pageModel } from '../../lib/assist/page-model.ts';
import { pageSummary } from '../../lib/assist/page-summary.ts';
import { observe } from '../../lib/page/watch.ts';
import { recognisePage } from '../../lib/portals/recognise-page.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';

/** ms: how long the page storms, and how often it draws itself anew. */
const STORM = 5000;
const EVERY = 200;
const INPUTS = 1200;

const CAPTIONS = ['Codice Fiscale', 'Denominazione', 'Importo', 'CUP', 'Quantità', 'Prezzo unitario'];

const draw = (doc: Document, turn: number): Element => {
  const grid = doc.createElement('div');
  for (let n = 0; n < INPUTS; n++) {
    const row = doc.createElement('p');
    const label = doc.createElement('label');
    const input = doc.createElement('input');
    input.id = `g${turn}-${n}`;
    label.htmlFor = input.id;
    label.textContent = `${CAPTIONS[n % CAPTIONS.length]} ${Math.floor(n / CAPTIONS.length) + 1}`;
    row.append(label, input);
    grid.append(row);
  }
  return grid;
};

/** Times what we do between two moments at which the page may run; to be told when one begins and when it ends. */
const stopwatch = () => {
  const stretches: number[] = [];
  let since = 0;
  const begin = (): void => {
    since = performance.now();
  };
  const end = (): void => {
    stretches.push(performance.now() - since);
  };
  const { scheduler } = globalThis as never as { scheduler: { yield: () => Promise<void> } };
  const rest = scheduler.yield.bind(scheduler);
  scheduler.yield = () => {
    end();
    return rest().then(begin);
  };
  return { stretches, begin, end };
};

export type Look = 'watcher' | 'assistant' | 'panel';

/** Looks at the document as the scripts of the extension do until it is told to stop; ms of each stretch without a rest. */
export const lookAs = (doc: Document, who: Look) => {
  const { stretches, begin, end } = stopwatch();
  const frame = openFrame(doc, () => globalThis.location.href, who === 'watcher' ? recognisePage : recogniseSteps);
  const done = { fields: 0, looks: 0 };
  let open = 0;
  const look = async (): Promise<void> => {
    open++;
    begin();
    const { page, known, unknown } = await frame.lookGently();
    if (who === 'watcher') {
      pageSummary(frame);
      capture(doc, page);
    } else {
      const pratiche = captureForm(frame.recognition);
      if (who === 'panel') pageModel(frame, pratiche);
    }
    end();
    open--;
    done.fields = Math.max(done.fields, known.length + unknown.length);
    done.looks++;
  };
  const life = new AbortController();
  observe(doc, () => void look(), life.signal);
  const stop = async (): Promise<{ stretches: number[]; looks: number; fields: number }> => {
    life.abort();
    while (open > 0) await new Promise((rested) => setTimeout(rested, EVERY));
    return { stretches, ...done };
  };
  return { stop };
};

/** Draws a grid of inputs five times a second and looks at it: the watcher, the assistant, the panel's reading. */
export const storm = async (
  doc: Document,
  who: Look,
): Promise<{ stretches: number[]; looks: number; fields: number }> => {
  const { stop } = lookAs(doc, who);
  const place = doc.querySelector('main') as Element;
  for (let turn = 0; turn < STORM / EVERY; turn++) {
    place.lastElementChild?.replaceWith(draw(doc, turn));
    await new Promise((done) => setTimeout(done, EVERY));
  }
  return stop();
};

/** ms, and changes in a second. */
const FLOOD = 10_000;
const RATE = 10_000;

/**
 * A form on a page that changes ten thousand times a second for ten seconds: rows come and go, captions change, parts
 * are hidden and shown. Tells the longest task of the page's thread (0: none of 50 ms or more) and our own stretches;
 * with nobody looking, what the page costs by itself.
 */
export const flood = async (
  doc: Document,
  who: Look | null,
): Promise<{ longest: number; changes: number; stretches: number[]; looks: number; fields: number }> => {
  const place = doc.querySelector('main') as Element;
  const form = draw(doc, 0);
  place.lastElementChild?.replaceWith(form);
  const box = form.appendChild(doc.createElement('div'));
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  // What the drawing itself cost is over before anybody counts.
  await new Promise((done) => setTimeout(done, 1000));
  observer.observe({ type: 'longtask' });
  const looking = who && lookAs(doc, who);
  const start = performance.now();
  let changes = 0;
  const change = (): void => {
    const n = changes++;
    const row = form.children[n % INPUTS] as HTMLElement;
    if (n % 4 === 0) box.append(doc.createElement('p'));
    else if (n % 4 === 1) box.lastChild?.remove();
    else if (n % 4 === 2) row.hidden = n % 8 === 2;
    else if (row.firstChild?.firstChild) row.firstChild.firstChild.nodeValue = `${CAPTIONS[n % CAPTIONS.length]} ${n}`;
  };
  for (let now = start; now < start + FLOOD; now = performance.now()) {
    // As many as are due, but never so many that the page itself would make a long task of it.
    const due = Math.min(((now - start) * RATE) / 1000 - changes, RATE / 50);
    for (let n = 0; n < due; n++) change();
    await new Promise((done) => setTimeout(done, 4));
  }
  const seen = (await looking?.stop()) ?? { stretches: [], looks: 0, fields: 0 };
  await new Promise((done) => setTimeout(done, EVERY));
  observer.disconnect();
  return { longest, changes, ...seen };
};
