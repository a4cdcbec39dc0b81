import type { Guida } from '../../lib/domain/guida.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { Lookup } from '../profili/reference.ts';
import type { Choice } from '../ui/select-field.tsx';

type Place = Pick<Guida, 'portal' | 'scheda'>;

/** What the fields of one guide can be: a search by caption, and the way between a caption and ANAC's path. */
export type CampiSource = { lookup: Lookup; caption: (id: string) => string; id: (caption: string) => string };

/** What a guide may name, brought by the page that knows the portals and the schede. */
export type GuidaReference = {
  schede: readonly Choice[];
  stati: readonly Choice[];
  pages: (portal: Guida['portal']) => readonly Choice[];
  /** The commands that stand on a page. */
  comandi: (portal: Guida['portal'], page: string | null) => readonly Choice[];
  /** The same object for the same place, so that a box does not read its value anew at every key. */
  campi: (place: Place) => CampiSource;
  /** A picture as it may be kept: drawn anew, small, without what the camera or the screen wrote in it. */
  shrink: (file: Blob) => Promise<Result<string>>;
};
