// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Insegna } from '../../components/insegna/insegna.tsx';
import { createTeachSession } from '../../lib/assist/teach-session.ts';
import type { Puntamento } from '../../lib/domain/indicare.ts';
import { ok } from '../../lib/domain/result.ts';
import { CAMPO } from '../samples/insegnamenti.ts';

const WAIT: Puntamento = { state: 'attesa', hover: null, taken: null, why: '' };
const { id: _id, on: _on, from: _from, ...LESSON } = CAMPO;
const SCRIPT = '<script>alert(1)</script>';

const start = (answer: Puntamento) => {
  const teach = createTeachSession(
    {
      point: async () => ok(answer),
      change: async () => undefined,
      pause: () => new Promise(() => undefined),
      now: () => new Date(),
    },
    {
      state: () => ({ model: null }) as never,
      subscribe: () => () => true,
      changed: () => undefined,
      mark: async () => true,
    },
    new AbortController().signal,
  );
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const draw = (key: string) =>
    act(() =>
      render(
        <Insegna
          key={key}
          teach={teach}
          offers={['campo']}
          choices={{
            fields: [{ value: CAMPO.field, label: 'Codice appalto' }],
            pages: [],
            withFields: [],
            schede: [],
          }}
          likely={CAMPO.field}
          unknown={[]}
          outcomes={[{ id: CAMPO.id, outcome: 'non-ritrovato', key: null }]}
          here={null}
          busy={false}
          onShow={() => undefined}
          onArchive={() => undefined}
        />,
        root,
      ),
    );
  const press = (name: string) =>
    act(async () => {
      const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
      if (!found) throw new Error(`no button «${name}» in: ${root.textContent}`);
      found.click();
    });
  return { teach, root, draw, press };
};

test('what is not found is said; the one value without a field is chosen already; Esc leaves from the panel too', async () => {
  const { teach, root, draw, press } = start(WAIT);
  await draw('it');
  expect(root.textContent).toContain('Un insegnamento non si è ritrovato in questa pagina');
  await press('Insegna campo');
  expect(root.querySelector('select')?.value).toBe(CAMPO.field);
  await press('Indica sulla pagina');
  expect(document.activeElement?.textContent).toBe('Smetti di indicare');
  await act(async () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
  expect(teach.state().step).toBe('scelta');
});

test('what the page calls its field is shown as text; a panel drawn anew takes no focus for what happened before', async () => {
  const { root, draw, press } = start({
    ...WAIT,
    state: 'preso',
    taken: { key: 'c1', label: SCRIPT, section: '', control: 'text', warnings: [], refusal: '', lesson: LESSON },
  });
  await draw('it');
  await press('Insegna campo');
  await press('Indica sulla pagina');
  expect(root.querySelector('script')).toBeNull();
  expect(root.textContent).toContain(SCRIPT);
  await press('Insegna');
  expect(document.activeElement?.textContent).toBe('Insegna campo');
  const other = document.createElement('button');
  document.body.append(other);
  other.focus();
  await draw('de');
  expect(document.activeElement).toBe(other);
});
