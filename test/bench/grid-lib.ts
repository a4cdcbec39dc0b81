import { observe } from '../../lib/page/watch.ts';
import { recognise } from '../../lib/portals/registry.ts';

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

/** Draws a grid of inputs five times a second and looks at it as the content script does; ms of each look. */
export const storm = async (doc: Document): Promise<{ looks: number[]; fields: number }> => {
  const looks: number[] = [];
  let fields = 0;
  const end = new AbortController();
  const place = doc.querySelector('main') as Element;
  observe(
    doc,
    () => {
      const start = performance.now();
      const { known, unknown } = recognise(doc, globalThis.location.href);
      looks.push(performance.now() - start);
      fields = known.length + unknown.length;
    },
    end.signal,
  );
  for (let turn = 0; turn < STORM / EVERY; turn++) {
    place.lastElementChild?.replaceWith(draw(doc, turn));
    await new Promise((done) => setTimeout(done, EVERY));
  }
  end.abort();
  return { looks, fields };
};
