import type { Locator, Page } from '@playwright/test';
import type { FormValue } from '../../../../practice/pcp/form.ts';
import type { Group, Item, Layout, Section } from '../../../../practice/pcp/layout.ts';
import type { FieldSpec } from '../../../../practice/pcp/schede.ts';

/** What differs between the renderings for a person who uses them. */
export type Hands = {
  layoutOf: Layout;
  words: { save: string; saveEdit: string; accept: string; login: string; passed: string };
  /** Chooses an entry in the list of schede. */
  choose: (page: Page, entry: string) => Promise<void>;
  openSection: (page: Page, title: string) => Promise<void>;
  /** The part of the page that holds a section. */
  section: (page: Page, section: Section) => Locator;
  /** The place of one repeated block, and of one field, inside a scope. */
  block: (scope: Locator, group: Group, n: number) => Locator;
  field: (scope: Locator, label: string) => Locator;
  /** Types or chooses a value. */
  set: (field: Locator, item: Item, spec: FieldSpec, value: FormValue) => Promise<void>;
  /** Error texts under the fields that are on screen. */
  errors: (page: Page) => Locator;
  /** The place where the detail shows the CIGs. */
  cig: (page: Page) => Locator;
};

/** A caption as the whole text, with or without its star. */
export const caption = (label: string): RegExp =>
  new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\*?\\s*$`);

/** The values of a list field, or the one of a plain field, as texts. */
export const texts = (value: FormValue): string[] => (Array.isArray(value) ? value : [String(value ?? '')]);
