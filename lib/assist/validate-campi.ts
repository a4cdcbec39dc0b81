import { type Affidamento, hasCampi } from '../domain/affidamento.ts';
import { blockCount, byKey, type Campo } from '../domain/campi.ts';
import { isDay } from '../domain/day.ts';
import type { Ente } from '../domain/ente.ts';
import { type FieldValue, fieldKey } from '../domain/field.ts';
import type { FieldIssue } from '../domain/issues.ts';
import { validateAffidamento } from '../domain/validate-affidamento.ts';
import { SCHEDE } from '../schede/registry.ts';
import type { FieldDeclaration } from '../schede/scheda.ts';
import { askedBy, type CampiPart, campiParts } from './campi-parts.ts';
import { problemOf } from './check-value.ts';
import { type CodeBook, codeBook } from './code-book.ts';
import { fits } from './compose-campi.ts';

const codesOf = (value: FieldValue): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];

/** Why an answer cannot be sent as it is; null when nothing is wrong with it. */
const wrongWith = (value: FieldValue, declared: FieldDeclaration, book: CodeBook, today: string): string | null => {
  const { codeList, kind } = declared;
  if (kind === 'day' && !isDay(String(value))) return `«${value}» non è un giorno del calendario.`;
  if (kind === 'amount' && Number(value) < 0) return 'Non può essere negativo.';
  if (codesOf(value).some((one) => one.trim() === '')) return 'Una riga è vuota: compilala o toglila.';
  const unknown = codeList && codesOf(value).find((code) => book.entry(codeList, code) === null);
  if (unknown) return `«${unknown}» non è nell’elenco di ANAC «${declared.label}»: scegli una delle voci.`;
  return problemOf(value, declared, book, today)?.message ?? null;
};

/** The items of a block to look at: an answer is wanted of one at least when the scheda wants the block. */
const itemsOf = ({ block, fields }: CampiPart, campi: readonly Campo[] | undefined): (number | null)[] => {
  if (block === null) return [null];
  const least = fields.some(({ declared }) => declared.required) ? 1 : 0;
  return Array.from({ length: Math.max(least, blockCount(campi, block)) }, (_, place) => place);
};

/** Where in `campi` an answer stands; the one partecipante of an affidamento is the first. */
export const indexOf = (id: string, place: number | null): number[] =>
  place !== null ? [place] : id.startsWith('partecipanti[].') ? [0] : [];

const judge = (
  at: string,
  parts: readonly CampiPart[],
  campi: readonly Campo[] | undefined,
  book: CodeBook,
  today: string,
): FieldIssue[] => {
  const answers = byKey(campi);
  const issues: FieldIssue[] = [];
  for (const part of parts)
    for (const place of itemsOf(part, campi))
      for (const { id, declared } of part.fields) {
        const index = indexOf(id, place);
        const key = fieldKey(id, index);
        const value = answers[key] ?? null;
        const path = `${at}campi.${key}`;
        const blank = value === null || (typeof value === 'string' && value.trim() === '');
        if (blank && declared.required)
          issues.push({ path, severity: 'errore', message: 'ANAC lo chiede sempre: manca.' });
        if (blank) continue;
        // `fits` counts the blocks of the whole path: inside an aggiudicazione there is one more.
        const whole = at ? [0, ...index] : index;
        const message = fits(declared, { id: declared.id, index: whole, value })
          ? wrongWith(value, declared, book, today)
          : 'Non è una risposta a questa domanda: scrivila di nuovo.';
        if (message) issues.push({ path, severity: 'errore', message });
      }
  return issues;
};

/**
 * What can be said of an affidamento field by field, whatever its scheda: what the profiles know, then what the scheda
 * asks beside it. Codes are looked up in the lists that `book` has; `today` judges those with an end.
 */
export const affidamentoIssues = (
  affidamento: Affidamento,
  enti: readonly Ente[],
  today: string,
  book: CodeBook = codeBook(),
): FieldIssue[] => {
  const scheda = SCHEDE[affidamento.scheda];
  const known = validateAffidamento(affidamento, enti, askedBy(scheda));
  // By the scheda, not by what the record bears: a file may lack the answers, or have them where nobody asks.
  if (!hasCampi(affidamento.scheda)) return known;
  const { appalto, lotto } = campiParts(scheda);
  return [
    ...known,
    ...judge('', appalto, affidamento.campi, book, today),
    ...affidamento.aggiudicazioni.flatMap(({ campi }, place) =>
      judge(`aggiudicazioni.${place}.`, lotto, campi, book, today),
    ),
  ];
};
