import { definePage, type PageDefinition } from '../define.ts';
import type { AflinkInstance } from './family.ts';
import { FORM, inProduct, PASSWORD, quoted } from './words.ts';

/** The page after the login: nothing but the menu, which every other page carries too; hence named only last. */
export const menu = (instance: AflinkInstance): PageDefinition =>
  definePage({
    name: 'menu',
    title: 'Menu del portale',
    lastVerified: instance.lastVerified,
    hasFields: false,
    fallback: true,
    signs: [
      quoted(['choice', 'menu', 'button'], instance.menu.join('|'), 0.72),
      inProduct(['structure'], '#menuSXSearch,#sidebar-wrapper', 0.4),
    ],
    never: [{ where: ['structure'], words: [FORM, PASSWORD] }],
  });
