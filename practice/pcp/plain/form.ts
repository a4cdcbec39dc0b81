import { isBox, isGroup, type Part, type Section } from '../layout.ts';
import type { Practice } from '../practice.ts';
import { fieldOn, type Place, showProblem } from './controls.ts';
import { button, h } from './dom.ts';
import { layoutOf } from './layout.ts';

const TEXTS = {
  required: 'Il campo è obbligatorio.',
  length: 'Inserire da 8 a 64 caratteri.',
  format: 'Il formato non è valido.',
};

/** The AnacForm with its three sections one below the other; `done` follows a "Conferma" that was accepted. */
export const formPage = (practice: Practice, doc: string, signal: AbortSignal, done: () => void): HTMLElement => {
  const { model } = practice;
  const fields = new Map<string, HTMLElement>();
  let pressed = false;

  const partOn = (part: Part, place: Place): HTMLElement => {
    if (isBox(part))
      return h(
        'fieldset',
        { class: 'box' },
        h('legend', {}, part.heading),
        h('div', { class: 'grid' }, ...part.items.map((p) => partOn(p, place))),
      );
    if (!isGroup(part)) {
      const field = fieldOn(part, place);
      fields.set(`${part.id}@${place.index.join('.')}`, field);
      return field;
    }
    const box = h('div', { class: 'group' });
    model.items(doc, part.block, place.index).forEach((_, n) => {
      const inner = { ...place, index: [...place.index, n] };
      const title = part.title(n + 1);
      const take = button(
        part.remove,
        () => {
          try {
            model.removeBlock(doc, part.block, place.index, n);
            redraw();
          } catch (error) {
            alertBox.textContent = (error as Error).message;
          }
        },
        'small',
      );
      const head = h('div', { class: 'block-head' }, ...(title ? [h('h4', {}, title)] : []), take);
      box.append(
        h(
          'div',
          { class: title ? 'block' : 'row' },
          head,
          h('div', { class: 'grid' }, ...part.items.map((p) => partOn(p, inner))),
        ),
      );
    });
    const add = () => {
      model.addBlock(doc, part.block, place.index);
      redraw();
    };
    box.append(button(part.add, add, 'small add'));
    return box;
  };

  const sectionOn = (section: Section): HTMLElement =>
    h(
      'section',
      { class: 'card', 'aria-labelledby': `h-${section.id}` },
      h('h3', { id: `h-${section.id}` }, section.title),
      h('div', { class: 'grid' }, ...section.parts.map((p) => partOn(p, { practice, doc, index: [] }))),
    );

  const alertBox = h('p', { class: 'message bad', role: 'alert' });
  const holder = h('div');
  const redraw = (only?: string): void => {
    const drawn = layoutOf(model.get(doc).scheda).map((s, n) => {
      const old = holder.children[n];
      return only !== undefined && s.id !== only && old ? old : sectionOn(s);
    });
    holder.replaceChildren(...drawn);
    if (pressed) showProblems();
  };
  const showProblems = (): number => {
    for (const field of fields.values()) showProblem(field, '');
    const problems = model.problems(doc);
    for (const p of problems) {
      const field = fields.get(`${p.id}@${p.index.join('.')}`);
      if (field) showProblem(field, TEXTS[p.kind]);
    }
    alertBox.textContent = problems.length > 0 ? `Ci sono ${problems.length} campi da completare o correggere.` : '';
    return problems.length;
  };
  const confirm = () => {
    pressed = true;
    if (showProblems() === 0) done();
    else holder.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  model.onChange((change) => {
    if (change.what === 'sezione ridisegnata') redraw(change.section);
    else if (change.what === 'campo' && pressed) showProblems();
  }, signal);

  redraw();
  model.openForm(doc);
  const { kind, scheda } = model.get(doc);
  return h(
    'div',
    {},
    h('h2', {}, `${kind === 'bozza' ? 'Bozza' : 'Modifica appalto'} ${scheda} – AnacForm`),
    h('p', { class: 'quiet' }, `Codice di bozza ID: ${doc}`),
    h('p', { class: 'quiet' }, 'I campi contrassegnati con * sono obbligatori.'),
    alertBox,
    h(
      'form',
      { novalidate: true, onsubmit: (e) => e.preventDefault() },
      holder,
      h('div', { class: 'bar' }, button('Conferma', confirm, 'primary')),
    ),
  );
};
