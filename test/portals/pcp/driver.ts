import type { Locator, Page } from '@playwright/test';
import type { FormTree, FormValue } from '../../../practice/pcp/form.ts';
import { type Group, type Item, isBox, isGroup, type Part, type Section } from '../../../practice/pcp/layout.ts';
import { fieldOf, SCHEDE, specOf } from '../../../practice/pcp/schede.ts';
import { PCP_URL, type Rendering } from '../serve.ts';
import type { Hands } from './hands/hands.ts';
import { material } from './hands/material.ts';
import { plain } from './hands/plain.ts';
import { primeng } from './hands/primeng.ts';
import type { LogEntry } from './window.ts';

const HANDS: Record<Rendering, Hands> = { plain, material, primeng };

/** A value and its place, as in `lib/domain/field.ts`. */
export type Entry = { id: string; index: number[]; value: FormValue };

type Found = { section: Section; groups: Group[]; part: Part };

/** Where a field or a block stands in a layout: its section and the blocks around it. */
const find = (sections: readonly Section[], id: string): Found => {
  const search = (parts: Part[], groups: Group[]): { groups: Group[]; part: Part } | null => {
    for (const part of parts) {
      if (isBox(part)) {
        const inside = search(part.items, groups);
        if (inside) return inside;
        continue;
      }
      if (!isGroup(part) ? part.id === id : part.block === id) return { groups, part };
      const below = isGroup(part) ? search(part.items, [...groups, part]) : null;
      if (below) return below;
    }
    return null;
  };
  for (const section of sections) {
    const found = search(section.parts, []);
    if (found) return { section, ...found };
  }
  throw new Error(`non è nel modulo: ${id}`);
};

/** A person at the practice PCP: presses, types and reads only what is on screen; `page` must be routed by `routePcp`. */
export const pcpDriver = (page: Page, rendering: Rendering) => {
  const hands = HANDS[rendering];
  let scheda = 'AD5';
  const sections = (): Section[] => hands.layoutOf(scheda);
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const enter = async (entry: string): Promise<void> => {
    const opener = page.getByRole('button', { name: /gestione appalti/i });
    if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
    await page.getByRole('navigation').getByText(entry, { exact: true }).click();
    await page.getByRole('heading', { name: entry, exact: true }).waitFor();
  };
  const scopeOf = ({ section, groups }: Found, index: number[]): Locator =>
    groups.reduce((scope, group, n) => hands.block(scope, group, index[n] ?? 0), hands.section(page, section));
  /** Presses a button of the detail page and accepts its dialog. */
  const act = async (name: string): Promise<void> => {
    await press(name);
    await page
      .getByRole('dialog')
      .or(page.getByRole('alertdialog'))
      .getByRole('button', { name: hands.words.accept, exact: true })
      .click();
  };

  const driver = {
    goHome: async (): Promise<void> => {
      await page.goto(PCP_URL);
      await page.getByRole('button', { name: /gestione appalti/i }).waitFor();
    },
    openBozze: (): Promise<void> => enter('Le mie bozze'),
    openAppalti: (): Promise<void> => enter('I miei appalti'),
    /** Makes a draft and stays on its form; the id is the one the portal gave. */
    newDraft: async (code = 'AD5'): Promise<string> => {
      scheda = code;
      await driver.openBozze();
      await page.getByRole('main').getByText('Aggiungi', { exact: true }).click();
      await hands.choose(page, SCHEDE.find((s) => s.code === scheda)?.entry ?? scheda);
      await press('Crea Bozza');
      await page.getByRole('heading', { name: new RegExp(scheda) }).waitFor();
      return driver.currentDoc();
    },
    /** Opens a section by the root of its fields: `stazioniAppaltanti`, `appalto`, `aggiudicazioni`. */
    openSection: async (id: string): Promise<void> => {
      const section = sections().find((s) => s.id === id);
      if (!section) throw new Error(`sezione sconosciuta: ${id}`);
      await hands.openSection(page, section.title);
    },
    /** Presses the add button of a block, e.g. `aggiudicazioni`, or `aggiudicazioni[].cup` with index [0]; its section must be open. */
    addBlock: async (block: string, index: number[] = []): Promise<void> => {
      const found = find(sections(), `${block}[]`);
      await scopeOf(found, index)
        .getByRole('button', { name: (found.part as Group).add, exact: true })
        .click();
    },
    removeBlock: async (block: string, index: number[]): Promise<void> => {
      const found = find(sections(), `${block}[]`);
      const target = hands.block(scopeOf(found, index), found.part as Group, index.at(-1) ?? 0);
      // A block that holds others has their buttons too: its own stands first or last.
      const own = target.getByRole('button', { name: (found.part as Group).remove, exact: true });
      await (rendering === 'primeng' ? own.last() : own.first()).click();
    },
    /** The element around one field (caption, control, error). */
    field: (id: string, index: number[] = []): Locator => {
      const found = find(sections(), id);
      const scope = scopeOf(found, index);
      // A list drawn as a block of its own for each value: the block bears the id too.
      if (!isGroup(found.part)) return hands.field(scope, (found.part as Item).label);
      return hands.field(hands.block(scope, found.part, index.at(-1) ?? 0), (found.part.items[0] as Item).label);
    },
    /** Types or chooses a value as a person does; the section must be open. */
    set: async (id: string, index: number[], value: FormValue): Promise<void> => {
      const { part } = find(sections(), id);
      const item = (isGroup(part) ? part.items[0] : part) as Item;
      await hands.set(driver.field(id, index), item, fieldOf(specOf(scheda), id), value);
    },
    /** Sets many values, opening each section when its first value comes and pressing "add" for a block not there yet. */
    setAll: async (entries: readonly Entry[]): Promise<void> => {
      let open = '';
      for (const { id, index, value } of entries) {
        const { section } = find(sections(), id);
        if (section.id !== open) await driver.openSection(section.id);
        open = section.id;
        await driver.set(id, index, value);
      }
    },
    /** The "conferma" at the end of the form. */
    conferma: async (): Promise<void> => {
      await driver.openSection(sections().at(-1)?.id ?? '');
      await press('Conferma');
    },
    /** After "conferma": keep the draft for later. */
    salvaBozza: (): Promise<void> => press(hands.words.save),
    salvaModifiche: (): Promise<void> => press(hands.words.saveEdit),
    creaAppalto: (): Promise<void> => press('Crea appalto'),
    openDettaglio: async (codice: string): Promise<void> => {
      await driver.openAppalti();
      await page.getByRole('row').filter({ hasText: codice }).getByRole('button').click();
      await page.getByRole('menuitem', { name: 'Dettaglio' }).click();
      await page.getByRole('heading', { name: /^Dettaglio/ }).waitFor();
    },
    verifica: (): Promise<void> => act('Verifica'),
    /** Where the detail says that the verification found nothing wrong. */
    passed: (): Locator => page.getByText(hands.words.passed).first(),
    confermaAppalto: (): Promise<void> => act('Conferma appalto'),
    cancella: (): Promise<void> => act('Cancella'),
    modifica: (): Promise<void> => act('Modifica'),
    /** After a session that expired. */
    login: (): Promise<void> => press(hands.words.login),
    /** Error texts under the fields on screen. */
    errors: (): Promise<string[]> => hands.errors(page).allTextContents(),
    /** CIGs of the detail page, without the places that wait for one. */
    shownCig: async (): Promise<string[]> =>
      (await hands.cig(page).allTextContents()).map((t) => t.trim()).filter((t) => /^[0-9A-Z]{10}$/.test(t)),

    // What a test may ask of the model behind the page.
    currentDoc: (): Promise<string> => page.evaluate(() => window.__practice.model.state.lastForm ?? ''),
    readModel: (): Promise<FormTree> =>
      page.evaluate(() => window.__practice.model.anacForm(window.__practice.model.state.lastForm ?? '')),
    log: (): Promise<LogEntry[]> => page.evaluate(() => window.__practice.log),
    advance: (ms: number): Promise<void> => page.evaluate((n) => window.__practice.advance(n), ms),
    expireSession: (): Promise<void> => page.evaluate(() => window.__practice.expireSession()),
    freeze: (ms: number): Promise<void> => page.evaluate((n) => window.__practice.freeze(n), ms),
    rerender: (section: string, field?: string): Promise<{ id: string; index: number[] } | null> =>
      page.evaluate(([s, f]) => window.__practice.rerender(s ?? '', f), [section, field] as const),
  };
  return driver;
};

export type PcpDriver = ReturnType<typeof pcpDriver>;
