import type { Ente } from '../domain/ente.ts';
import type { AnacForm, AnacValue } from '../domain/field.ts';
import { centsOf } from '../domain/money.ts';
import { fiscalCodeOf } from '../domain/operatore-economico.ts';
import { type ComposeInput, compose } from './compose.ts';

/** One aggiudicazione or lotto, hence one CIG. */
export type DigestPart = {
  oggetto: string;
  operatori: { denominazione: string; codiceFiscale: string }[];
  /** Euro cents; null when not said. */
  importo: number | null;
  cup: string[];
};
/** What an officer looks at before the point of no return; '' and [] where nothing is said. */
export type Digest = {
  codice: string;
  oggetto: string;
  enti: string[];
  cigPadre: string;
  parts: DigestPart[];
  /** Euro cents of the whole. */
  importo: number | null;
};

const child = (value: AnacValue | undefined, name: string): AnacValue | undefined =>
  value && typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const at = (value: AnacValue | undefined, path: string): AnacValue | undefined =>
  path.split('.').reduce<AnacValue | undefined>(child, value);
const text = (value: AnacValue | undefined, path: string): string => {
  const found = at(value, path);
  return typeof found === 'string' ? found.trim() : '';
};
const list = (value: AnacValue | undefined, path: string): AnacValue[] => {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
};
const cents = (value: AnacValue | undefined, path: string): number | null => {
  const found = at(value, path);
  return typeof found === 'number' && Number.isFinite(found) ? centsOf(found) : null;
};

const sum = (amounts: readonly (number | null)[]): number | null => {
  const known = amounts.filter((one) => one !== null);
  return known.length > 0 ? known.reduce((total, one) => total + one, 0) : null;
};

const partOf = (lot: AnacValue): DigestPart => {
  const partecipanti = list(lot, 'partecipanti');
  return {
    oggetto: text(lot, 'datiBase.oggetto'),
    operatori: partecipanti
      .map((one) => ({ denominazione: text(one, 'denominazione'), codiceFiscale: text(one, 'codiceFiscale') }))
      .filter(({ denominazione, codiceFiscale }) => denominazione !== '' || codiceFiscale !== ''),
    importo: sum(partecipanti.map((one) => cents(one, 'importo'))) ?? cents(lot, 'datiBase.importo'),
    cup: [...list(lot, 'cup'), ...list(lot, 'cupLotto')].flatMap((cup) =>
      typeof cup === 'string' && cup.trim() ? [cup.trim()] : [],
    ),
  };
};

/** The ente as people call it, where a profile knows its codice fiscale. */
const enteName = (sa: AnacValue, enti: readonly Ente[]): string => {
  const codice = text(sa, 'codiceFiscale');
  const known = enti.find((ente) => ente.codiceFiscale.trim() === codice && codice !== '');
  return known?.denominazione.trim() || codice;
};

/** Reads an anacForm, composed or seen on a page, whichever scheda it is of. */
export const digestOf = (form: AnacForm, enti: readonly Ente[]): Digest => {
  const parts = [...list(form, 'aggiudicazioni'), ...list(form, 'lotti')].map(partOf);
  return {
    codice: text(form, 'appalto.codiceAppalto'),
    oggetto: text(form, 'appalto.datiBase.oggetto'),
    enti: list(form, 'stazioniAppaltanti')
      .map((sa) => enteName(sa, enti))
      .filter(Boolean),
    cigPadre: text(form, 'appalto.cig').toUpperCase(),
    parts,
    // Of lotti the form says the whole too, and it may be more than their sum (REG110).
    importo: cents(form, 'appalto.datiBase.importo') ?? sum(parts.map(({ importo }) => importo)),
  };
};

/**
 * What a saved affidamento says. Its operatori economici also where the scheda does not ask for them (P5): they are what
 * the officer and the register know a purchase by.
 */
export const savedDigest = (input: ComposeInput): Digest => {
  const { affidamento, enti, operatoriEconomici } = input;
  const digest = digestOf(compose(input), enti);
  const parts = digest.parts.map((part, place): DigestPart => {
    const own = affidamento.aggiudicazioni[place]?.operatoreEconomicoId;
    const firm = part.operatori.length === 0 ? operatoriEconomici.find(({ id }) => id === own) : undefined;
    if (!firm) return part;
    return { ...part, operatori: [{ denominazione: firm.denominazione, codiceFiscale: fiscalCodeOf(firm) }] };
  });
  return { ...digest, parts };
};
