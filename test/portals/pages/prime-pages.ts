import type { DeclaredPage } from './page.ts';

export const PRIME_PAGES: readonly DeclaredPage[] = [];
