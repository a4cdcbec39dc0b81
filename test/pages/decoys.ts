import type { Random } from '../portals-unit/random.ts';
import { captionOf, rowOf } from './caption.ts';
import type { Truth } from './truth.ts';
import { FOREIGN, SHARED, STRANGERS } from './wordings.ts';

/** Parts that a person does not see, each hidden in another way. */
const HIDINGS = [
  'display:none',
  'visibility:hidden',
  'position:absolute;left:-9999px;top:0',
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  'opacity:0;pointer-events:none',
  'height:0;overflow:hidden',
];

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-owns', 'aria-controls'];

/** What stands on a page beside the form: all of it nobody's, so no truth changes. */
export const addDecoys = (document: Document, truth: Truth, others: readonly string[], random: Random): string[] => {
  const done: string[] = [];
  const main = document.querySelector('main') ?? document.body;
  const form = [...truth.keys()][0]?.closest('form') ?? main.querySelector('form');
  const make = (tag: string, text = '', attributes: Record<string, string> = {}): HTMLElement => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const someId = (): string => `d${Math.floor(random.next() * 1e12).toString(36)}`;
  const some = <T>(items: readonly T[], least: number, most: number): T[] =>
    random.shuffle(items).slice(0, least + Math.floor(random.next() * (most - least + 1)));

  /** A row of the page itself with other words, so that it looks like the rest; else a label and a box. */
  const models = [...truth.keys()].flatMap((element) => {
    const caption = element.matches('input[type=text],input:not([type])') ? captionOf(element) : null;
    const row = caption && rowOf(element, caption);
    return caption && row?.matches('div,p') ? [{ element, caption, row }] : [];
  });
  const rowFor = (label: string): Element => {
    const model = models.length > 0 && random.chance(0.7) ? random.pick(models) : null;
    const id = someId();
    if (!model) {
      const row = make('div');
      row.append(make('label', label, { for: id }), make('input', '', { id, type: 'text' }));
      return row;
    }
    const before = model.caption.data;
    model.caption.data = label;
    const row = model.row.cloneNode(true) as Element;
    model.caption.data = before;
    for (const one of row.querySelectorAll('[id]')) one.id = `${id}-${one.id}`;
    for (const name of REFERENCES)
      for (const one of row.querySelectorAll(`[${name}]`)) one.setAttribute(name, `${id}-${one.getAttribute(name)}`);
    for (const one of row.querySelectorAll('[name]')) one.setAttribute('name', `${id}-n`);
    return row;
  };
  const titled = (box: HTMLElement, title: string, level = random.pick(['h2', 'h3'])): HTMLElement => {
    if (box.tagName === 'FIELDSET') box.append(make('legend', title));
    else box.append(make(level, title));
    return box;
  };
  const endOfForm = (box: Element): void => {
    const buttons = [...(form?.children ?? [])].findLast(
      (one) => one.querySelector('button') && !one.querySelector('input'),
    );
    if (buttons) buttons.before(box);
    else (form ?? main).append(box);
  };
  /** Between two parts of the form, or at its end. */
  const amongParts = (box: Element): void => {
    const [first, ...rest] = [...(form?.querySelectorAll('h2,h3') ?? [])].filter(
      (one) => !one.closest('[role=dialog]'),
    );
    const next = rest.filter((one) => one.tagName === first?.tagName);
    const heading = next.length > 0 && random.chance(0.5) ? random.pick(next) : null;
    const part = heading?.closest('section,fieldset,mat-card,.card,.accordion-item') ?? heading;
    if (part && form?.contains(part)) part.before(box);
    else endOfForm(box);
  };
  const beside = (box: Element): void => {
    if (random.chance(0.5) || !form) main.append(box);
    else form.before(box);
  };
  const maybe = (name: string, chance: number, work: () => void): void => {
    if (!random.chance(chance)) return;
    work();
    done.push(name);
  };

  maybe('hidden clone', 0.25, () => {
    if (!form) return;
    const clone = form.cloneNode(true) as HTMLElement;
    // A good template has no ids; many pages keep them twice, or forget what refers to them.
    const kept = random.pick(['none', 'none', 'none', 'references', 'all']);
    if (kept !== 'all') for (const one of [clone, ...clone.querySelectorAll('[id]')]) one.removeAttribute('id');
    if (kept === 'none')
      for (const name of REFERENCES) for (const one of clone.querySelectorAll(`[${name}]`)) one.removeAttribute(name);
    for (const one of clone.querySelectorAll('[name]')) one.setAttribute('name', someId());
    const box = make('div');
    if (random.chance(0.2)) box.hidden = true;
    else box.setAttribute('style', random.pick(HIDINGS));
    box.append(clone);
    beside(box);
  });
  maybe('search box', 0.25, () => {
    const box = titled(
      make('form', '', { role: 'search' }),
      random.pick(['Ricerca', 'Filtri di ricerca', 'Cerca tra gli appalti']),
    );
    for (const label of some(SHARED, 1, 4)) box.append(rowFor(label));
    box.append(make('button', 'Cerca', { type: 'submit' }));
    beside(box);
  });
  maybe('other people’s rows', 0.2, () => {
    const columns = ['Codice fiscale', ...some(['Denominazione', 'Importo', 'Ruolo', 'Quota'], 1, 3)];
    const table = make('table');
    const head = table.appendChild(make('thead')).appendChild(make('tr'));
    for (const column of columns) head.append(make('th', column));
    const body = table.appendChild(make('tbody'));
    for (let n = 0; n < 2 + Math.floor(random.next() * 4); n++) {
      const row = body.appendChild(make('tr'));
      for (const column of columns)
        row.appendChild(make('td')).append(make('input', '', { type: 'text', title: column }));
    }
    const box = titled(
      make('section'),
      random.pick([
        'Operatori invitati',
        'Operatori economici consultati',
        'Imprese non aggiudicatarie',
        'Subappaltatori',
      ]),
    );
    box.append(table);
    if (random.chance(0.5)) beside(box);
    else endOfForm(box);
  });
  maybe('foreign part', 0.35, () => {
    const box = titled(make(random.pick(['section', 'fieldset', 'div'])), random.pick(FOREIGN));
    for (const label of some([...SHARED, ...STRANGERS.slice(0, 6)], 2, 6)) box.append(rowFor(label));
    amongParts(box);
  });
  maybe('foreign part without a box', 0.15, () => {
    // Nothing but its heading says where it begins, so it stands last and its heading is one of the page's own level.
    const level = form?.querySelector('h2,h3')?.tagName.toLowerCase() ?? 'h2';
    const parts = [make(level, random.pick(FOREIGN)), ...some(SHARED, 2, 4).map(rowFor)];
    for (const part of parts) endOfForm(part);
  });
  maybe('summary', 0.1, () => {
    const box = titled(make('section'), 'Riepilogo');
    for (const label of some(SHARED, 2, 6)) {
      const row = rowFor(label);
      for (const input of row.querySelectorAll('input')) input.readOnly = true;
      box.append(row);
    }
    beside(box);
  });
  maybe('box in the header', 0.15, () => {
    const box = make('input', '', {
      type: 'text',
      placeholder: random.pick(['Codice fiscale', 'Codice appalto', 'Cerca per CUP']),
    });
    (document.querySelector('header') ?? document.body).prepend(box);
  });
  maybe('second form', 0.2, () => {
    const box = titled(
      make('form'),
      random.pick(['Richiesta di assistenza', 'Dati del richiedente', 'Contatti', 'Segnala un problema']),
    );
    for (const label of some(
      ['Codice fiscale', 'Denominazione', 'PEC', 'Oggetto', 'Telefono', 'Codice AUSA', 'CIG'],
      2,
      6,
    ))
      box.append(rowFor(label));
    box.append(make('button', 'Invia', { type: 'submit' }));
    beside(box);
  });
  maybe('strangers among the fields', 0.3, () => {
    for (const label of some(STRANGERS, 1, 4)) if (models.length > 0) random.pick(models).row.after(rowFor(label));
  });
  maybe('fields of another scheda', 0.15, () => {
    for (const label of some(others, 1, 3)) if (models.length > 0) random.pick(models).row.after(rowFor(label));
  });
  maybe('newsletter or login', 0.2, () => {
    const box = titled(make('form'), random.pick(['Newsletter', 'Area riservata', 'Accesso rapido']), 'h4');
    for (const label of random.pick([['Indirizzo e-mail'], ['Codice fiscale', 'Password'], ['Nome utente', 'Codice']]))
      box.append(rowFor(label));
    box.append(make('button', 'Invia', { type: 'submit' }));
    document.body.append(box);
  });
  maybe('window over the page', 0.1, () => {
    const box = titled(
      make('div', '', { role: 'dialog', 'aria-label': 'Cerca operatore economico' }),
      'Cerca operatore economico',
    );
    for (const label of ['Codice fiscale', 'Denominazione']) box.append(rowFor(label));
    box.append(make('button', 'Cerca', { type: 'button' }), make('button', 'Chiudi', { type: 'button' }));
    document.body.append(box);
  });
  return done;
};
