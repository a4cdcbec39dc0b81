import type { Box } from './tree.ts';

/** An attribute of an element that was read; the page is asked only for those it has. */
export const attr = (box: Box, name: string): string | null =>
  box.names.includes(name) ? (box.el as Element).getAttribute(name) : null;
