import { emptyAdesione, emptyAggiudicazioneAdesione } from './adesione.ts';
import { type Affidamento, newAffidamento } from './affidamento.ts';
import type { Convenzione } from './convenzione.ts';
import type { Ente } from './ente.ts';
import type { Rup } from './rup.ts';

/** What the body joins, as one line: a convenzione of several lotti says which. */
const oggettoOf = ({ oggetto, lotto }: Convenzione): string => {
  const [what, which] = [oggetto.trim(), lotto.trim()];
  if (!what || !which) return what;
  return `${what} – ${/^lotto\b/i.test(which) ? which : `lotto ${which}`}`;
};

/**
 * An AD4 under a convenzione: all that the convenzione and the ente know is there, and what every scheda has generated
 * is generated. What is said nowhere (PNRR, CUP, the dates, how much is ordered) is left to the user, never supposed.
 */
export const newAdesione = ({
  id,
  convenzione,
  ente,
  rup,
  now = new Date(),
}: {
  id: string;
  convenzione: Convenzione;
  ente: Ente | null;
  rup: Rup | null;
  now?: Date;
}): Affidamento => {
  const oggetto = oggettoOf(convenzione);
  const bare = newAffidamento({ id, ente, rup, now, scheda: 'AD4' });
  return {
    ...bare,
    oggetto,
    convenzioneId: convenzione.id,
    adesione: { ...emptyAdesione(), cigPadre: convenzione.cigPadre },
    aggiudicazioni: bare.aggiudicazioni.map((award) => ({
      ...award,
      oggetto,
      oggettoContratto: convenzione.oggettoContratto,
      cpvPrevalente: convenzione.cpv,
      operatoreEconomicoId: convenzione.operatoreEconomicoId,
      adesione: { ...emptyAggiudicazioneAdesione(), ccnl: convenzione.ccnl, categoria: convenzione.categoria },
    })),
  };
};
