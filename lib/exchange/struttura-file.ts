import * as z from 'zod/mini';
import { type Structure, StructureSchema } from '../domain/page-structure.ts';

/** The file in which the structure of a page leaves; described in `docs/formats.md`. */
export const StrutturaFileSchema = z.strictObject({
  format: z.literal('cigno-struttura'),
  version: z.literal(1),
  /** Day of the export, `YYYY-MM-DD`. */
  exportedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  struttura: StructureSchema,
});

/** The structure of a page as the text of one JSON file; `exportedOn` is a day. */
export const exportStruttura = (struttura: Structure, exportedOn: string): string =>
  `${JSON.stringify(StrutturaFileSchema.parse({ format: 'cigno-struttura', version: 1, exportedOn, struttura }), null, 1)}\n`;

/** `cigno-struttura-pcp-form-ad5.json` */
export const strutturaFileName = ({ portal, page, scheda }: Structure): string =>
  `cigno-struttura-${[portal, page, ...(scheda ? [scheda.toLowerCase()] : [])].join('-')}.json`;
