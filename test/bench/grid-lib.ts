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

/**
 * Draws a grid of inputs five times a second and looks at it as the scripts of the extension do: the watcher, the
 * assistant, and the assistant asked for everything by the panel. ms of each stretch of ours without a rest.
 */
export const storm = async (
  doc: Document,
  who: Look,
): Promise<{ stretches: number[]; looks: number; fields: number }> => {
  const { stretches, begin, end } = stopwatch();
  const frame = openFrame(doc, () => globalThis.location.href, who === 'watcher' ? recognisePage : recogniseSteps);
  let fields = 0;
  let looks = 0;
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
    fields = Math.max(fields, known.length + unknown.length);
    looks++;
  };
  const life = new AbortController();
  const place = doc.querySelector('main') as Element;
  observe(doc, () => void look(), life.signal);
  for (let turn = 0; turn < STORM / EVERY; turn++) {
    place.lastElementChild?.replaceWith(draw(doc, turn));
    await new Promise((done) => setTimeout(done, EVERY));
  }
  life.abort();
  while (open > 0) await new Promise((done) => setTimeout(done, EVERY));
  return { stretches, looks, fields };
};
