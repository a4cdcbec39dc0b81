import { COOPERATIVA, DITTA, ENTE, RUP, UNIONE } from '../samples/ad5.ts';

/** Who is logged in. */
export const ME = `${RUP.nome} ${RUP.cognome}`;

/** A colleague of the same ente, whose documents stand in the list too. */
export const COLLEAGUE = 'Collega Dimostrativo';

/** The list of entities of ENTE PROPONENTE; `code` is the form `idAzi#...` of the product. */
export const ENTI = [ENTE, UNIONE].map((ente, n) => ({ code: `35#${152_001 + n}`, ente }));

/** The register of firms that RECUPERA_ANAGRAFICA looks into, by codice fiscale. */
export const REGISTER: ReadonlyMap<string, string> = new Map(
  [DITTA, COOPERATIVA].map(({ codiceFiscale, denominazione }) => [codiceFiscale, denominazione]),
);
