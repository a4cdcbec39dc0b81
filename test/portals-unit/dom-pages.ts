import { fieldKey } from '../../lib/domain/field.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { optionsOf } from '../../lib/schede/options.ts';
import { type FieldDeclaration, fieldsOf } from '../../lib/schede/scheda.ts';
import type { Random } from './random.ts';
import {
  BLOCK_WORDS,
  FOREIGN_BLOCKS,
  FOREIGN_LABELS,
  OTHER_FIELDS,
  SECTION_WORDS,
  STRANGE_BLOCKS,
} from './vocabulary.ts';

/** German words stand on pages of South Tyrol alone, never one among Italian ones. */
const GERMAN =
  /kodex|code$|Los|Gegenstand|Steuer|nummer|Betrag|Bezeichnung|Auftrag|Kostenstelle|Klassifizierung|CPV$|Unterlagen|Sektor|-ID$/;

const HIDINGS = [
  'display:none',
  'visibility:hidden',
  'position:absolute;left:-9999px',
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  'opacity:0',
];
const ABBREVIATED: [RegExp, string][] = [
  [/\bcodice fiscale\b/i, 'C.F.'],
  [/\bcodice\b/i, 'Cod.'],
  [/\bragione sociale\b/i, 'Rag. soc.'],
  [/\bimporto\b/i, 'Imp.'],
];

/**
 * One page of AD5 as HTML, every label reworded from the synonyms, every order and id drawn by lot, among decoys.
 * `data-is` on a control says what it is; controls without it are nobody's.
 */
export const mutatedPage = (random: Random): { html: string; decoys: string[] } => {
  const decoys: string[] = [];
  const style = random.pick(['for', 'wrap', 'row', 'above', 'aria']);
  const id = (): string => `x${Math.floor(random.next() * 1e9).toString(36)}`;
  const dress = (label: string): string => {
    let text = label;
    if (random.chance(0.15)) for (const [long, short] of ABBREVIATED) text = text.replace(long, short);
    if (random.chance(0.1)) text = text.toUpperCase();
    return random.chance(0.1) ? `Inserire ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
  };
  const words = ({ label, synonyms }: FieldDeclaration): string =>
    dress(random.pick([label, ...synonyms.filter((word) => !GERMAN.test(word))]));

  const caption = (label: string, name: string, control: string, star = false): string => {
    const text = star ? `${label} *` : label;
    if (style === 'wrap') return `<div><label>${text} ${control}</label></div>`;
    if (style === 'row') return `<table><tr><td>${text}</td><td>${control}</td></tr></table>`;
    if (style === 'above') return `<div><div class="cap">${text}</div><div>${control}</div></div>`;
    if (style === 'aria')
      return `<div><span id="l-${name}">${text}</span>${control.replace(/<(input|select|textarea)/, `<$1 aria-labelledby="l-${name}"`)}</div>`;
    return `<div><label for="${name}">${text}</label>${control}</div>`;
  };
  const control = (field: FieldDeclaration | null, name: string, is: string | null): string => {
    const mark = `id="${name}" name="${name}"${is ? ` data-is="${is}"` : ''}`;
    const list = field && optionsOf(field);
    const texts = field?.kind === 'boolean' ? ['Sì', 'No'] : list?.map(({ label }) => label);
    if (texts && random.chance(0.8))
      return `<select ${mark}${field?.kind === 'codes' ? ' multiple' : ''}>${texts.map((text) => `<option>${text}</option>`).join('')}</select>`;
    if (field?.kind === 'boolean') return `<input type="checkbox" ${mark}>`;
    if (field?.kind === 'codes') return `<select multiple ${mark}><option>–</option></select>`;
    return field?.kind === 'longtext' ? `<textarea ${mark}></textarea>` : `<input type="text" ${mark}>`;
  };
  const draw = (field: FieldDeclaration, index: number[]): string => {
    const name = id();
    const place = field.kind === 'texts' ? [...index, 0] : index;
    return caption(words(field), name, control(field, name, fieldKey(field.id, place)), field.required);
  };
  const stranger = (label: string): string => {
    const name = id();
    return caption(label, name, control(null, name, null));
  };
  const strangers = (labels: readonly string[], most: number): string =>
    random
      .shuffle(labels)
      .slice(0, 1 + Math.floor(random.next() * most))
      .map(stranger)
      .join('');
  const decoy = (name: string, chance: number, html: () => string): string => {
    if (!random.chance(chance)) return '';
    decoys.push(name);
    return html();
  };
  const fields = (prefix: RegExp, index: number[]): string[] =>
    fieldsOf(AD5)
      .filter(({ id: one }) => prefix.test(one))
      .map((field) => draw(field, index));
  const titled = (title: string, html: string): string =>
    `<section>${title ? `<h4>${title}</h4>` : ''}${html}</section>`;
  /** A copy that nobody sees keeps its labels and loses its meaning. */
  const clone = (html: string): string =>
    decoy(
      'copia nascosta',
      0.25,
      () =>
        `<div style="${random.pick(HIDINGS)}">${html.replace(/ data-is="[^"]*"/g, '').replace(/\b(id|for|name|aria-labelledby)="(?:l-)?\w+"/g, '')}</div>`,
    );
  const section = (name: string, html: string): string =>
    `<div class="sec"><h3>${random.pick((SECTION_WORDS[name] ?? []).filter((word) => word !== ''))}</h3>${html}${decoy(
      'altro blocco',
      0.25,
      () => titled(random.pick([...FOREIGN_BLOCKS, ...STRANGE_BLOCKS]), strangers(FOREIGN_LABELS, 3)),
    )}</div>`;
  const blocks = (name: string, count: number, inner: (n: number) => string): string => {
    const titles = (BLOCK_WORDS[name] ?? []).filter((title) => title(1) !== '');
    const title = random.pick(titles);
    return Array.from({ length: count }, (_, n) => titled(title(n + 1), inner(n))).join('');
  };
  const other = (): string => decoy('campo di un’altra scheda', 0.2, () => stranger(random.pick(OTHER_FIELDS)));
  const join = (parts: string[]): string => random.shuffle(parts).join('');

  const stazioni = section(
    'stazioniAppaltanti',
    blocks('stazioniAppaltanti', random.pick([1, 1, 2]), (n) => join([...fields(/^stazioni/, [n]), other()])),
  );
  const appalto = section('appalto', join([...fields(/^appalto/, []), other()]));
  const aggiudicazioni = section(
    'aggiudicazioni',
    blocks('aggiudicazioni', random.pick([1, 1, 2]), (n) =>
      join([
        ...fields(/^aggiudicazioni\[\]\.(?!partecipanti)/, [n]),
        blocks('partecipanti', 1, () => join(fields(/partecipanti/, [n, 0]))),
        other(),
      ]),
    ),
  );
  const search = decoy(
    'ricerca',
    0.4,
    () => `<form role="search"><h3>Ricerca</h3>${strangers(FOREIGN_LABELS, 4)}<button>Cerca</button></form>`,
  );
  const second = decoy(
    'secondo modulo',
    0.3,
    () =>
      `<form>${random.pick(['<h3>Richiesta di assistenza</h3>', ''])}${strangers(['Oggetto', 'Descrizione', 'Codice Fiscale', 'Denominazione'], 2)}<button>Invia</button></form>`,
  );
  const people = decoy('righe di altri', 0.3, () => {
    const rows = ['Ditta Uno', 'Ditta Due', 'Ditta Tre'].map(
      (name) =>
        `<tr><td>${name}</td><td><input type="text" id="${id()}"></td><td><input type="text" id="${id()}"></td></tr>`,
    );
    return `<h3>Elenco imprese</h3><table><thead><tr><th>Impresa</th><th>Codice Fiscale</th><th>Importo</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  });
  const form = `<form>${join([stazioni, appalto, aggiudicazioni].map((html) => (random.chance(0.5) ? html + clone(html) : clone(html) + html)))}<button>Conferma</button></form>`;
  return { html: `<main><h2>Bozza AD5 – AnacForm</h2>${join([search, second, people, form])}</main>`, decoys };
};
