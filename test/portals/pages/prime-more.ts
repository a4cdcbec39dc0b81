import type { DeclaredPage } from './page.ts';

export const PRIME_MORE: readonly DeclaredPage[] = [];
