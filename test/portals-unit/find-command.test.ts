// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { waysTo } from '../../lib/portals/commands.ts';
import { findCommand } from '../../lib/portals/find-command.ts';

const found = (html: string, name: string): string | null => {
  document.body.innerHTML = html;
  return findCommand(document, waysTo(name))?.id ?? null;
};

test('a command is found by its words alone, in whatever control a portal draws it', () => {
  expect(found('<button id="x">Aggiungi</button>', 'aggiungi')).toBe('x');
  expect(found('<a id="x" class="button_link" href="#">  Nuovo  Affidamento </a>', 'nuovo-affidamento')).toBe('x');
  expect(found('<input id="x" type="submit" value="Crea Bozza">', 'crea-bozza')).toBe('x');
  expect(found('<span id="x" role="button">CONFERMA APPALTO</span>', 'conferma-appalto')).toBe('x');
  expect(found('<button id="x" aria-label="Aggiungi"><svg></svg></button>', 'aggiungi')).toBe('x');
});

test('the name of an icon’s glyph is no word of the command', () => {
  expect(found('<button id="x"><i aria-hidden="true">add</i> Aggiungi</button>', 'aggiungi')).toBe('x');
});

test('other words beside make it another command', () => {
  expect(found('<button id="x">Conferma appalto</button>', 'conferma')).toBe(null);
  expect(found('<button id="a">Aggiungi CUP</button><button id="x">Aggiungi</button>', 'aggiungi')).toBe('x');
});

test('of two that say the same, and of one that nobody sees, none is pointed at', () => {
  expect(found('<button>Salva</button><button>Salva</button>', 'salva')).toBe(null);
  expect(found('<button style="display:none">Salva</button><button id="x">Salva</button>', 'salva')).toBe('x');
  expect(found('<button style="display:none">Salva</button>', 'salva')).toBe(null);
  expect(found('<p>Salva</p>', 'salva')).toBe(null);
});

test('a control drawn as two nested ones is one', () => {
  expect(found('<a href="#"><button id="x">Salva</button></a>', 'salva')).toBe('x');
});

test('while its menu is closed, what opens the menu is shown in its place', () => {
  const menu = (hidden: string) =>
    `<a id="menu" href="#">Gestione PCP</a><div ${hidden}><a id="x" href="#">Richiedi CIG</a></div>`;
  expect(found(menu(''), 'richiedi-cig')).toBe('x');
  expect(found(menu('style="display:none"'), 'richiedi-cig')).toBe('menu');
  expect(found('<p>niente</p>', 'richiedi-cig')).toBe(null);
});
