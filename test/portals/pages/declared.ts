import { DECOY_PAGES } from './decoy-pages.ts';
import { MATERIAL_MORE } from './material-more.ts';
import { MATERIAL_PAGES } from './material-pages.ts';
import { NEAR_WORDS } from './near-words.ts';
import type { DeclaredPage } from './page.ts';
import { PRIME_MORE } from './prime-more.ts';
import { PRIME_PAGES } from './prime-pages.ts';
import { WHICH_BLOCK } from './which-block.ts';

/** Every page of the corpus that a component library draws. */
export const DECLARED: readonly DeclaredPage[] = [
  ...MATERIAL_PAGES,
  ...MATERIAL_MORE,
  ...PRIME_PAGES,
  ...PRIME_MORE,
  ...DECOY_PAGES,
  ...WHICH_BLOCK,
  ...NEAR_WORDS,
];
