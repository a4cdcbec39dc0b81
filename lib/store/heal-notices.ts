/** How many records were healed, and how. */
export type HealCounts = {
  restored: number;
  restoredCigs: number;
  repaired: number;
  lost: number;
  unreadable: number;
};

const several = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What the user is told after healing; empty when there is nothing to tell. */
export const healNotices = (
  counts: HealCounts,
  state: { rebuilt: boolean; dataLoss: boolean; empty: boolean },
): string[] => {
  const notices: string[] = [];
  if (counts.restored > 0) {
    const others = counts.restored - counts.restoredCigs;
    const parts = [
      ...(counts.restoredCigs > 0 ? [several(counts.restoredCigs, 'CIG', 'CIG')] : []),
      ...(others > 0 ? [several(others, 'altro dato', 'altri dati')] : []),
    ];
    const were = counts.restored === 1 ? 'è stato recuperato' : 'sono stati recuperati';
    notices.push(
      `Il browser aveva perso una parte dei dati di Cigno: ${parts.join(' e ')} ${were} dalla seconda copia. Per prudenza esporta un backup dall’archivio.`,
    );
  }
  if (counts.lost > 0) {
    const are = counts.lost === 1 ? 'non è stato recuperato' : 'non sono stati recuperati';
    notices.push(
      `Attenzione: ${several(counts.lost, 'dato', 'dati')} ${are}. Importa l’ultimo backup dall’archivio e confronta il registro con «I miei appalti» del portale.`,
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
