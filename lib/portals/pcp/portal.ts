import { SCHEDA_CODES } from '../../domain/codes.ts';
import { definePortal } from '../define.ts';
import { conferma } from './conferma.ts';
import { dettaglio } from './dettaglio.ts';
import { form } from './form.ts';
import { home } from './home.ts';
import { iMieiAppalti } from './i-miei-appalti.ts';
import { leMieBozze } from './le-mie-bozze.ts';
import { sceltaDellaScheda } from './scelta-della-scheda.ts';
import { sessioneScaduta } from './sessione-scaduta.ts';

/** PCP web of ANAC (portals.md 1). */
export const pcp = definePortal({
  id: 'pcp',
  name: 'PCP web di ANAC',
  pages: [home, leMieBozze, sceltaDellaScheda, form, iMieiAppalti, dettaglio, conferma, sessioneScaduta],
  // Which of them the list offers today nobody has seen (portals.md 1.5): a form that is there is read, and the day until
  // which its scheda was admitted is shown with it.
  schede: SCHEDA_CODES,
});
