import { type CodeEntry, codeList, isSmallList } from '../reference/lists.ts';
import type { FieldDeclaration } from './scheda.ts';

/** The entries a field chooses from, where the list is a small one; null for free fields and for CPV, ISTAT, NUTS. */
export const optionsOf = ({ codeList: name }: FieldDeclaration): readonly CodeEntry[] | null =>
  name && isSmallList(name) ? codeList(name) : null;
