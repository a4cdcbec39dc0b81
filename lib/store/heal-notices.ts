/** How many records were healed, and how. */
export type HealCounts = {
  restored: number;
  restoredCigs: number;
  repaired: number;
  lost: number;
  unreadable: number;
};

const others = (n: number): string => (n === 1 ? '1 altro dato' : `${n} altri dati`);

/** What was lost and is there again, in a few words. */
const healed = ({ restored, restoredCigs }: HealCounts): string => {
  const rest = restored - restoredCigs;
  if (restoredCigs === 0) return others(rest);
  return rest === 0 ? `${restoredCigs} CIG` : `${restoredCigs} CIG e ${others(rest)}`;
};

/** What the user is told after healing; empty when there is nothing to tell. */
export const healNotices = (
  counts: HealCounts,
  state: { rebuilt: boolean; dataLoss: boolean; empty: boolean },
): string[] => {
  const notices: string[] = [];
  if (counts.restored > 0) {
    const what = healed(counts);
    notices.push(
      counts.restored === 1
        ? `Il browser aveva perso una parte dei dati di Cigno: ${what} è stato recuperato dalla seconda copia. Per prudenza esporta un backup dall’archivio.`
        : `Il browser aveva perso una parte dei dati di Cigno: ${what} sono stati recuperati dalla seconda copia. Per prudenza esporta un backup dall’archivio.`,
    );
  }
  if (counts.lost > 0) {
    notices.push(
      counts.lost === 1
        ? 'Attenzione: 1 dato non è stato recuperato. Importa l’ultimo backup dall’archivio e confronta il registro con «I miei appalti» del portale.'
        : `Attenzione: ${counts.lost} dati non sono stati recuperati. Importa l’ultimo backup dall’archivio e confronta il registro con «I miei appalti» del portale.`,
    );
  }
  if (counts.unreadable > 0) {
    notices.push(
      counts.unreadable === 1
        ? 'Un dato non leggibile è stato messo da parte, non cancellato: importa l’ultimo backup dall’archivio per riaverlo.'
        : `${counts.unreadable} dati non leggibili sono stati messi da parte, non cancellati: importa l’ultimo backup dall’archivio per riaverli.`,
    );
  }
  if (counts.repaired > 0)
    notices.push('La seconda copia del registro era danneggiata ed è stata ricostruita: nessun dato è andato perso.');
  if (state.rebuilt) notices.push('La seconda copia del registro mancava ed è stata ricreata.');
  if (state.dataLoss && state.empty)
    notices.push(
      'Il browser ha segnalato di aver perso i dati di Cigno e anche la seconda copia è vuota: importa l’ultimo backup dall’archivio.',
    );
  return notices;
};
