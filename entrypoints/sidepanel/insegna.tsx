import { Insegna } from '../../components/insegna/insegna.tsx';
import { Qui } from '../../components/insegna/qui.tsx';
import type { TeachChoices } from '../../components/insegna/scelta.tsx';
import type { Slot } from '../../components/panel/panel.tsx';
import { announce } from '../../components/ui/live.tsx';
import { pageTitleOf } from '../../components/ui/page-name.ts';
import type { Choice } from '../../components/ui/select-field.tsx';
import type { PanelSession, PanelState } from '../../lib/assist/panel-state.ts';
import { createTeachSession, type TeachKind } from '../../lib/assist/teach-session.ts';
import type { Insegnamento } from '../../lib/domain/insegnamento.ts';
import { isFormPage } from '../../lib/domain/page-model.ts';
import { t } from '../../lib/i18n/t.ts';
import { changeInsegnamenti, onInsegnamenti, readInsegnamenti } from '../../lib/platform/insegnamenti.ts';
import { formOf } from '../../lib/portals/form-of.ts';
import { PORTALS } from '../../lib/portals/recognise-page.ts';
import { insegnaWords } from '../archivio/insegna-words.ts';

/** ms between two questions to a page on which somebody is pointing. */
const BEAT = 350;

/** Pages on which a portal shows a CIG that it has issued. */
const WITH_CIG: readonly string[] = ['appalti', 'dettaglio', 'affidamenti', 'documento', 'documento-sola-lettura'];

const offersOn = ({ model }: PanelState): TeachKind[] => {
  if (!model?.portal) return [];
  const offers: TeachKind[] = [];
  if (isFormPage(model.page) && model.scheda) offers.push('campo');
  if (WITH_CIG.includes(model.page)) offers.push('cig');
  if (model.page === 'sconosciuta' || (isFormPage(model.page) && !model.scheda)) offers.push('pagina');
  return offers;
};

/** Fields of the scheda that the plan has a value for and the page no place. */
const homelessOn = ({ plan }: PanelState): Set<string> =>
  new Set(plan?.entries.flatMap(({ id, action }) => (['absent', 'ask', 'closed'].includes(action) ? [id] : [])));

const fieldsOn = (state: PanelState): Choice[] => {
  const { model } = state;
  const form = model?.portal && model.scheda ? formOf(PORTALS[model.portal], model.scheda) : null;
  const declared =
    form?.sections.flatMap(({ title, fields }) =>
      fields.map(({ id, label }) => ({ value: id, label, group: title })),
    ) ?? [];
  const homeless = homelessOn(state);
  const group = t('insegna.senza-campo');
  return [
    ...declared.filter(({ value }) => homeless.has(value)).map((one) => ({ ...one, group })),
    ...declared.filter(({ value }) => !homeless.has(value)),
  ];
};

const choicesOn = (state: PanelState): TeachChoices => {
  const portal = state.model?.portal ? PORTALS[state.model.portal] : null;
  const pages = portal?.pages.filter(({ over }) => !over) ?? [];
  return {
    fields: fieldsOn(state),
    pages: pages.map(({ name }) => ({ value: name, label: pageTitleOf(name) })),
    withFields: pages.filter(({ hasFields }) => hasFields).map(({ name }) => name),
    schede: (portal?.schede ?? []).map((value) => ({ value, label: t('insegna.scheda-nome', { scheda: value }) })),
  };
};

/** Teaching beside the plan, until the signal; a teaching that changes elsewhere is applied here too. */
export const createInsegna = (session: PanelSession, onArchive: (hash: string) => void, life: AbortSignal): Slot => {
  const teach = createTeachSession(
    {
      point: (ask) => session.point(ask),
      change: changeInsegnamenti,
      pause: () => new Promise((done) => setTimeout(done, BEAT)),
      now: () => new Date(),
    },
    session,
    life,
  );
  let lessons: readonly Insegnamento[] = [];
  void readInsegnamenti().then(
    (kept) => {
      lessons = kept;
    },
    () => undefined,
  );
  onInsegnamenti((kept) => {
    lessons = kept;
    session.changed();
  }, life);
  const show = async (key: string | null, cosa: string): Promise<void> => {
    const found = key !== null && (await session.mark({ key, words: [], lead: true }));
    announce(t(found ? 'insegna.prova-fatta' : 'insegna.prova-no', { cosa }));
  };
  return (state) => {
    const offers = offersOn(state);
    const fields = state.model?.fields ?? [];
    const [likely = '', ...more] = homelessOn(state);
    if (offers.length === 0) return null;
    return (
      <Insegna
        key="insegna"
        teach={teach}
        offers={offers}
        choices={choicesOn(state)}
        likely={more.length === 0 ? likely : ''}
        unknown={fields.filter(({ id, visible }) => id === null && visible)}
        outcomes={state.model?.taught ?? []}
        here={
          <Qui
            lessons={lessons}
            outcomes={state.model?.taught ?? []}
            words={insegnaWords}
            onTry={(key, cosa) => void show(key, cosa)}
          />
        }
        busy={state.work !== null}
        onShow={(key) => void session.mark({ key, words: [], lead: true })}
        onArchive={() => onArchive('#insegnamenti')}
      />
    );
  };
};
