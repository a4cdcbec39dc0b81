import { exportBackup } from '../../lib/exchange/backup.ts';
import { AFFIDAMENTO, COOPERATIVA, DITTA, ENTE, RUP, UNIONE } from '../../practice/samples/ad5.ts';

/** A backup as an office would bring it to a new computer: profiles and one affidamento, nothing acquired yet. */
export const sampleBackup = (): string =>
  exportBackup(
    {
      enti: [ENTE, UNIONE],
      rup: [RUP],
      operatoriEconomici: [DITTA, COOPERATIVA],
      convenzioni: [],
      affidamenti: [AFFIDAMENTO],
      pratiche: [],
      registrazioni: [],
    },
    '2026-11-21T08:00:00.000Z',
  );
