import type { SchedaCode } from '../../lib/domain/codes.ts';
import { fieldKey } from '../../lib/domain/field.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { type FieldContent, fieldsOf } from '../../lib/schede/scheda.ts';
import { sharedJson } from '../shared-material.ts';

type Model = { sections: { id: string; uiTitle: string; fields: ModelField[] }[] };
type ModelField = { key: string; name: string; type: string; required: string; label: { primary: string } };

const TYPES: Record<FieldContent, string> = {
  text: 'string',
  longtext: 'string',
  code: 'codeList',
  codes: 'codeList[]',
  amount: 'number',
  day: 'date-time',
  boolean: 'boolean',
  texts: 'string[]',
};

/** A scheda as the published model would tell it; its second quadro is no section of ANAC's. */
const declared = (code: SchedaCode): Model => {
  const roots = new Map<string, ModelField[]>();
  for (const { id, kind, required, label } of fieldsOf(SCHEDE[code])) {
    const root = id.split(/[.[]/)[0] ?? '';
    const name = id.split('.').at(-1)?.replace('[]', '') ?? '';
    const primary = id.includes('quadroEconomicoConcessioni') ? label.replace(' (concessione)', '') : label;
    const field = { key: id, name, type: TYPES[kind], required: required ? 'always' : 'no', label: { primary } };
    roots.set(root, [...(roots.get(root) ?? []), field]);
  }
  const titleOf = (id: string): string => SCHEDE[code].sections.find((section) => section.id === id)?.title ?? id;
  return { sections: [...roots].map(([id, fields]) => ({ id, uiTitle: titleOf(id), fields })) };
};

const published = sharedJson<{ schede: Record<string, Model> }>('portals/fields.json');

/** ANAC's model where it is beside the repository, else what we declared from it: then the words are our own. */
const modelOf = (code: SchedaCode): Model => published?.schede[code] ?? declared(code);

const pathOf = ({ key }: ModelField): string => key.replace(/^anacForm\./, '');

/** A text in another language is called as the Italian one; the published label calls all of them "Oggetto". */
const labelOf = (field: ModelField, all: readonly ModelField[]): string => {
  const italian = all.find(({ key }) => key === field.key.replace(/Ml\.(?:de|en)$/, ''));
  const language = field.key.endsWith('Ml.de') ? 'Deutsch' : 'English';
  return italian && italian.key !== field.key ? `${italian.label.primary} (${language})` : field.label.primary;
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

const control = ({ type }: ModelField, name: string, is: string): string => {
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
export const modelPage = (code: SchedaCode, { captions, parts, title }: Drawing): string => {
  let count = 0;
  const all = modelOf(code).sections.flatMap(({ fields }) => fields);
  const draw = (field: ModelField, index: number[]): string => {
    const name = `x${(count++).toString(36)}`;
    const id = pathOf(field);
    const place = field.type === 'string[]' ? [...index, 0] : index;
    const label = captions === 'names' ? field.name : labelOf(field, all);
    return `<div><label for="${name}">${label}${field.required === 'always' ? ' *' : ''}</label>${control(field, name, fieldKey(id, place))}</div>`;
  };
  const part = (fields: ModelField[], depth: number, index: number[]): string => {
    const groups = new Map<string, ModelField[]>();
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
  const sections = modelOf(code).sections.map(({ id, uiTitle, fields }) => {
    const repeated = fields.every((field) => pathOf(field).startsWith(`${id}[]`));
    const depth = fields.some((field) => pathOf(field) === id) ? 0 : 1;
    const html = repeated
      ? [0, 1].map((n) => `<section><h4>${ONE[id]} ${n + 1}</h4>${part(fields, depth, [n])}</section>`).join('')
      : part(fields, depth, []);
    return `<div><h3>${uiTitle}</h3>${html}</div>`;
  });
  return `<main><h2>${title}</h2><form>${sections.join('')}<button>Conferma</button></form></main>`;
};
