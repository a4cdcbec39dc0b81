import { addDays, dayInRome } from '../../lib/domain/day.ts';
import { LOOK_BACK, lookThrough } from '../../lib/domain/duplicate.ts';
import { onStoreChanged, pendingPratiche, registrazioniOf, registrazioniSince } from '../../lib/store/reader.ts';
import type { RegisterSight } from './stop.tsx';

/** The register, for one purchase. A day more than asked, because days are counted in Rome. */
export const register: RegisterSight = {
  lookFor: async (purchase) => {
    try {
      const today = dayInRome(new Date());
      const [recent, own, waiting] = await Promise.all([
        registrazioniSince(new Date(`${addDays(today, -LOOK_BACK - 1)}T00:00:00Z`)),
        purchase.affidamentoId ? registrazioniOf(purchase.affidamentoId) : [],
        pendingPratiche(),
      ]);
      const issued = [...new Map([...own, ...recent].map((one) => [one.id, one])).values()];
      return lookThrough(purchase, issued, waiting, today);
    } catch {
      return 'illeggibile';
    }
  },
  onChange: (tell, signal) =>
    onStoreChanged((names) => names.some((name) => name === 'registrazioni' || name === 'pratiche') && tell(), signal),
};
