import { emptyAggiudicazioneAdesione } from '../domain/adesione.ts';
import { type Affidamento, withScheda } from '../domain/affidamento.ts';
import type { Campo } from '../domain/campi.ts';
import type { SchedaCode } from '../domain/codes.ts';
import { SCHEDE } from '../schede/registry.ts';
import { fieldOf, type Scheda } from '../schede/scheda.ts';
import { adesioneFrom, aggiudicazioneAdesioneFrom } from './adesione-from.ts';
import { type CampiPart, campiParts } from './campi-parts.ts';
import { adesioneValues } from './compose-adesione.ts';
import { inLotto } from './compose-base.ts';

const idsOf = (parts: readonly CampiPart[]): Set<string> =>
  new Set(parts.flatMap(({ fields }) => fields.map(({ id }) => id)));

const kept = (campi: readonly Campo[] | undefined, asked: ReadonlySet<string>): Campo[] =>
  (campi ?? []).filter(({ id }) => asked.has(id));

/** What an aggiudicazione answers before anybody is asked: a single Italian supplier, as most are. */
export const startCampi = (code: SchedaCode): Campo[] => {
  const asked = idsOf(campiParts(SCHEDE[code]).lotto);
  return Object.entries(emptyAggiudicazioneAdesione().partecipante).flatMap(([name, value]): Campo[] => {
    const id = `partecipanti[].${name}`;
    return asked.has(id) && typeof value === 'string' && value ? [{ id, index: [0], value }] : [];
  });
};

/** The structures of an AD4 as answers: the same questions stand in other schede. */
const answersOf = (affidamento: Affidamento, scheda: Scheda): Affidamento => {
  if (affidamento.scheda !== 'AD4') return affidamento;
  const said = adesioneValues(affidamento).map((flat) =>
    // ANAC has instants where an answer is a day.
    fieldOf(scheda, flat.id)?.kind === 'day' ? { ...flat, value: String(flat.value).slice(0, 10) } : flat,
  );
  return {
    ...affidamento,
    campi: said.filter(({ id }) => inLotto(id) === null),
    aggiudicazioni: affidamento.aggiudicazioni.map((award, place) => ({
      ...award,
      campi: said.flatMap(({ id, index: [at, ...index], value }) => {
        const inside = inLotto(id);
        return inside !== null && at === place ? [{ id: inside, index, value }] : [];
      }),
    })),
  };
};

/** An AD4 with what the answers of another scheda say of its parts. */
const adesioneOf = (changed: Affidamento, { campi, aggiudicazioni }: Affidamento): Affidamento => ({
  ...changed,
  adesione: adesioneFrom(campi ?? []),
  aggiudicazioni: changed.aggiudicazioni.map((award, place) => ({
    ...award,
    adesione: aggiudicazioneAdesioneFrom(aggiudicazioni[place]?.campi ?? []),
  })),
});

/** The same affidamento for another scheda, with the answers that both ask. */
export const changeScheda = (affidamento: Affidamento, code: SchedaCode): Affidamento => {
  const changed = withScheda(answersOf(affidamento, SCHEDE[affidamento.scheda]), code);
  if (code === 'AD4' && affidamento.campi) return adesioneOf(changed, affidamento);
  if (changed.campi === undefined) return changed;
  const { appalto, lotto } = campiParts(SCHEDE[code]);
  const start = startCampi(code);
  return {
    ...changed,
    campi: kept(changed.campi, idsOf(appalto)),
    aggiudicazioni: changed.aggiudicazioni.map((award) => {
      const both = kept(award.campi, idsOf(lotto));
      return { ...award, campi: [...start.filter(({ id }) => !both.some((one) => one.id === id)), ...both] };
    }),
  };
};
