import { CAPTIONS, type Layout } from './captions.ts';
import { HELD_OUT } from './held-out.ts';
import { LAYOUTS } from './layouts.ts';

type LabelPage = { name: string; html: string; fields: number };

const STYLE =
  '<style>body{font:14px sans-serif}.sr-only,.govuk-visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style>';

const pageOf = ([name, layout]: [string, Layout]): LabelPage => {
  const html = `<!doctype html><html lang="it"><head>${STYLE}</head><body><main><h1>Scheda AD5</h1><h2>Dati</h2>${layout(CAPTIONS)}</main></body></html>`;
  return { name, html, fields: html.split('data-l=').length - 1 };
};

/** One page for each layout that the reader was written for. */
export const labelPages = (): LabelPage[] => Object.entries(LAYOUTS).map(pageOf);

/** One page for each layout chosen afterwards. */
export const heldOutPages = (): LabelPage[] => Object.entries(HELD_OUT).map(pageOf);

/** One page with `n` controls: sections under headings, all layouts in turn, blocks of four captions. */
export const bigPage = (n: number): string => {
  const layouts = Object.values(LAYOUTS);
  const parts: string[] = [];
  let count = 0;
  for (let i = 0; count < n; i++) {
    const captions = Array.from({ length: 4 }, (_, k) => `${CAPTIONS[(i + k) % CAPTIONS.length]}`);
    const layout = layouts[i % layouts.length] as Layout;
    let html = layout(captions);
    if (count + html.split('data-l=').length - 1 > n)
      html = (LAYOUTS['label for'] as Layout)(captions.slice(0, Math.min(4, n - count)));
    // Ids and radio names are drawn anew in each section, as on a page made by one server.
    html = html.replace(
      /((?:id|for|name|aria-labelledby)=")([^"]+)/g,
      (_, start: string, ids: string) =>
        start +
        ids
          .split(' ')
          .map((id) => `s${i}-${id}`)
          .join(' '),
    );
    count += html.split('data-l=').length - 1;
    parts.push(
      `<section><h3>Parte ${String.fromCharCode(65 + (i % 26))}${i}</h3>${html}<p>Testo che accompagna la parte.</p></section>`,
    );
  }
  return `<!doctype html><html lang="it"><head>${STYLE}</head><body><main><h1>Scheda</h1><form>${parts.join('\n')}</form></main></body></html>`;
};
