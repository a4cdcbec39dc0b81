import { fieldKey } from '../../lib/domain/field.ts';
import { sharedJson } from '../shared-material.ts';

type Published = {
  schede: Record<string, { sections: { id: string; uiTitle: string; fields: PublishedField[] }[] }>;
  codeLists: Record<string, unknown>;
};
type PublishedField = {
  key: string;
  name: string;
  type: string;
  required: string;
  label: { primary: string };
  description: string | null;
};

const published = sharedJson<Published>('portals/fields.json');

/** The schede whose model is published beside the repository; none where it is not there. */
export const PUBLISHED = Object.keys(published?.schede ?? {});

const pathOf = ({ key }: PublishedField): string => key.replace(/^anacForm\./, '');

/** A text in another language is called as the Italian one; the published label calls all of them "Oggetto". */
const labelOf = (field: PublishedField, all: readonly PublishedField[]): string => {
  const italian = all.find(({ key }) => key === field.key.replace(/Ml\.(?:de|en)$/, ''));
  const language = field.key.endsWith('Ml.de') ? 'Deutsch' : 'English';
  return italian && italian !== field ? `${italian.label.primary} (${language})` : field.label.primary;
};

/** How a portal may draw a form from ANAC's model: what it writes beside a field, and whether it heads the parts. */
export type Drawing = { captions: 'labels' | 'names'; parts: boolean; title: string };

/** `datiBaseCPV` → "Dati base CPV". */
const spaced = (name: string): string => {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/ ([A-Z])(?=[a-z])/g, (_, c: string) => ` ${c.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
/** The part of the model by which a heading names one of its repetitions: `partecipanti` → "Partecipante". */
const ONE: Record<string, string> = {
  stazioniAppaltanti: 'Stazione appaltante',
  aggiudicazioni: 'Aggiudicazione',
  lotti: 'Lotto',
  partecipanti: 'Partecipante',
  finanziamenti: 'Finanziamento',
  giustificazioniAggiudicazioneDirettaAD: 'Giustificazione aggiudicazione diretta',
};

const control = ({ type }: PublishedField, name: string, is: string): string => {
  const mark = `id="${name}" name="${name}" data-is="${is}"`;
  if (type === 'boolean') return `<select ${mark}><option></option><option>Sì</option><option>No</option></select>`;
  if (type === 'codeList[]') return `<select multiple ${mark}><option>–</option></select>`;
  if (type === 'date-time') return `<input type="datetime-local" ${mark}>`;
  return `<input type="text" ${mark}>`;
};

/**
 * A form of PCP web drawn from the published model alone, two of the outermost repeated parts each; `data-is` on a
 * control says what it is.
 */
export const modelPage = (code: string, { captions, parts, title }: Drawing): string => {
  let count = 0;
  const all = (published?.schede[code]?.sections ?? []).flatMap(({ fields }) => fields);
  const draw = (field: PublishedField, index: number[]): string => {
    const name = `x${(count++).toString(36)}`;
    const id = pathOf(field);
    const place = field.type === 'string[]' ? [...index, 0] : index;
    const label = captions === 'names' ? field.name : labelOf(field, all);
    return `<div><label for="${name}">${label}${field.required === 'always' ? ' *' : ''}</label>${control(field, name, fieldKey(id, place))}</div>`;
  };
  const part = (fields: PublishedField[], depth: number, index: number[]): string => {
    const groups = new Map<string, PublishedField[]>();
    let html = '';
    for (const field of fields) {
      const rest = pathOf(field).split('.').slice(depth);
      if (rest.length === 1) html += draw(field, index);
      else groups.set(rest[0] ?? '', [...(groups.get(rest[0] ?? '') ?? []), field]);
    }
    for (const [name, inner] of groups) {
      const bare = name.replace('[]', '');
      if (name === bare)
        html += parts
          ? `<section><h5>${spaced(name)}</h5>${part(inner, depth + 1, index)}</section>`
          : part(inner, depth + 1, index);
      else html += `<section><h4>${ONE[bare] ?? spaced(bare)} 1</h4>${part(inner, depth + 1, [...index, 0])}</section>`;
    }
    return html;
  };
  const sections = (published?.schede[code]?.sections ?? []).map(({ id, uiTitle, fields }) => {
    const repeated = fields.every((field) => pathOf(field).startsWith(`${id}[]`));
    const depth = fields.some((field) => pathOf(field) === id) ? 0 : 1;
    const html = repeated
      ? [0, 1].map((n) => `<section><h4>${ONE[id]} ${n + 1}</h4>${part(fields, depth, [n])}</section>`).join('')
      : part(fields, depth, []);
    return `<div><h3>${uiTitle}</h3>${html}</div>`;
  });
  return `<main><h2>${title}</h2><form>${sections.join('')}<button>Conferma</button></form></main>`;
};
