import type { Affidamento } from '../domain/affidamento.ts';
import type { PortalId, SchedaCode } from '../domain/codes.ts';
import type { Ente } from '../domain/ente.ts';
import type { EntityName } from '../domain/entity-names.ts';
import { praticaId, registrazioneId } from '../domain/natural-keys.ts';
import type { OperatoreEconomico } from '../domain/operatore-economico.ts';
import type { PraticaSeen } from '../domain/page-model.ts';
import type { Pratica, Registrazione } from '../domain/registrazione.ts';
import type { Row } from './schema.ts';
import type { WriteTransaction } from './writer.ts';

/** What a frame saw: the payload of `page.capture`. */
export type Capture = { portal: PortalId; page: string; scheda: SchedaCode | null; pratiche: PraticaSeen[] };

/** What is stored about the things a capture shows. `removed`: the user deleted it by hand. */
export type Known = {
  pratiche: ReadonlyMap<string, Pratica | 'removed'>;
  registrazioni: ReadonlyMap<string, Registrazione | 'removed'>;
  /** By codice appalto; one that two affidamenti share is left out, since nobody can say which is meant. */
  affidamenti: ReadonlyMap<string, Affidamento>;
  /** Every AD4 of ours, for portals that do not show the codice appalto. */
  adesioni: readonly Affidamento[];
  enti: ReadonlyMap<string, Ente>;
  operatoriEconomici: ReadonlyMap<string, OperatoreEconomico>;
};

/** The stores that a capture reads and writes. */
export const CAPTURE_STORES = [
  'pratiche',
  'registrazioni',
  'affidamenti',
  'enti',
  'operatoriEconomici',
] as const satisfies EntityName[];

/** Reads by key, inside the transaction that will write, all that `record` needs to know. */
export const readKnown = async (
  transaction: WriteTransaction,
  portal: PortalId,
  seen: readonly PraticaSeen[],
): Promise<Known> => {
  const byId = async <T>(name: (typeof CAPTURE_STORES)[number], ids: Iterable<string>) => {
    const found = new Map<string, T | 'removed'>();
    for (const id of new Set(ids)) {
      const row = (await transaction.objectStore(name).get(id)) as Row | undefined;
      if (row) found.set(id, (row.value as T | null) ?? 'removed');
    }
    return found;
  };
  const alive = <T>(found: Map<string, T | 'removed'>) =>
    new Map([...found].filter((entry): entry is [string, T & object] => entry[1] !== 'removed'));

  const codici = new Set(seen.flatMap(({ codiceAppalto }) => codiceAppalto?.trim() || []));
  const affidamenti = new Map<string, Affidamento>();
  for (const codice of codici) {
    const rows = await transaction.objectStore('affidamenti').index('codiceAppalto').getAll(codice, 2);
    const only = rows.length === 1 ? rows[0]?.value : null;
    if (only) affidamenti.set(codice, only);
  }
  const all = portal === 'pcp' ? [] : ((await transaction.objectStore('affidamenti').getAll()) as Row<'affidamenti'>[]);
  const adesioni = all.flatMap(({ value }) => (value?.scheda === 'AD4' ? [value] : []));
  const linked = [...affidamenti.values(), ...adesioni];
  return {
    affidamenti,
    adesioni,
    pratiche: await byId<Pratica>(
      'pratiche',
      [...codici].map((codice) => praticaId(portal, codice)),
    ),
    registrazioni: await byId<Registrazione>(
      'registrazioni',
      seen.flatMap(({ cig }) => cig.map((one) => registrazioneId(portal, one))),
    ),
    enti: alive(
      await byId<Ente>(
        'enti',
        linked.flatMap((a) => a.stazioniAppaltanti.map((s) => s.enteId)),
      ),
    ),
    operatoriEconomici: alive(
      await byId<OperatoreEconomico>(
        'operatoriEconomici',
        linked.flatMap((a) => a.aggiudicazioni.flatMap((g) => g.operatoreEconomicoId ?? [])),
      ),
    ),
  };
};
