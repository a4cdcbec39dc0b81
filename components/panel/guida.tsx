import { useEffect } from 'preact/hooks';
import type { GuideSession, GuideState } from '../../lib/assist/guide-session.ts';
import type { Guida as GuidaData } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';
import { sayOf } from '../guide/say.ts';
import { Button } from '../ui/button.tsx';
import { announce } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { GuidaHint } from './guida-hint.tsx';
import { GuidaPassi } from './guida-passi.tsx';
import { GuidaPasso } from './guida-passo.tsx';
import { useSession } from './use-session.ts';

export type GuidaProps = {
  /** The kind of page in front; null where there is no portal page. */
  page: string | null;
  /** The scheda that the page names. */
  scheda?: string | null | undefined;
  note?: string | undefined;
  /** Without it the region has the short hints alone. */
  guide?: GuideSession | undefined;
  onArchive: (hash: string) => void;
};

const Choice = ({ state, onChoose }: { state: GuideState; onChoose: (name: string | null) => void }) => (
  <SelectField
    id="guida-scelta"
    label={t('guida.altre')}
    value={state.guida?.name ?? ''}
    empty={t('guida.nessuna')}
    choices={state.guides.map((one) => {
      const title = sayOf(one)(one.title);
      return { value: one.name, label: one.author ? t('guida.di-ente', { title }) : title };
    })}
    onChange={(name) => onChoose(name || null)}
  />
);

/** What was pressed goes away with what it changed: the focus goes to the region's title, never nowhere. */
const thenTitle = (done: Promise<void>): void => void done.then(() => document.getElementById('guida-title')?.focus());

/** Who works on the portal finds the new step in sight: the panel may be scrolled down to an older result. */
const bringBack = (): void => {
  const away = !document.hasFocus() || document.activeElement instanceof HTMLIFrameElement;
  const region = document.getElementById('guida');
  if (away && region && region.getBoundingClientRect().top < 0) region.scrollIntoView({ block: 'nearest' });
};

/** The step changes by itself, when the page does: whoever does not see it is told. */
const useMoves = ({ moved, guida, where }: GuideState): void => {
  useEffect(() => {
    const step = guida && where ? guida.steps[where.index] : null;
    if (moved.turn === 0 || !guida || !where) return;
    bringBack();
    if (!step) return announce(t('guida.finita'));
    const told = { n: where.index + 1, total: guida.steps.length, title: sayOf(guida)(step.title) };
    announce(moved.forward ? t('guida.avanti', told) : t('guida.indietro', told));
  }, [moved.turn]);
};

const UnderWay = (props: GuidaProps & { guide: GuideSession; state: GuideState; guida: GuidaData }) => {
  const { guide, state, guida } = props;
  const { where } = state;
  if (!where) return null;
  const step = guida.steps[where.index];
  const total = guida.steps.length;
  return (
    <>
      <div class="guida__head">
        <strong>{sayOf(guida)(guida.title)}</strong>
        {step && <span class="soft small">{t('guida.passo-di', { n: where.index + 1, total })}</span>}
        <progress value={where.index} max={total} aria-label={t('guida.avanzamento')} />
      </div>
      {where.place === 'scheda' && (
        <Notice kind="warning">
          <p>{t('guida.altra-scheda', { scheda: props.scheda ?? '', wanted: guida.scheda ?? '' })}</p>
        </Notice>
      )}
      {where.place === 'chiusa' && (
        <Notice kind="warning">
          <p>{t('guida.chiusa')}</p>
        </Notice>
      )}
      {where.place === 'fuori' && guida.portal !== null && step?.page != null && props.page !== null && (
        <p class="soft">{t('guida.fuori')}</p>
      )}
      {step ? (
        <GuidaPasso
          key={step.name}
          step={step}
          n={where.index + 1}
          say={sayOf(guida)}
          here={where.place === 'qui'}
          lost={state.lost}
          noReturn={state.noReturn}
          onShow={() => void guide.show()}
          onDone={() => thenTitle(guide.tick(step.name, true))}
        />
      ) : (
        <Notice kind="ok" title={t('guida.finita')}>
          <p>{t('guida.finita-testo')}</p>
        </Notice>
      )}
      <GuidaPassi guida={guida} index={where.index} />
      <div class="row">
        <Button size="small" icon="document" onClick={() => props.onArchive(`#guide/${guida.name}/stampa`)}>
          {t('guida.stampa')}
        </Button>
        <Button size="small" variant="plain" icon="undo" onClick={() => thenTitle(guide.restart())}>
          {t('guida.ricomincia')}
        </Button>
        <Button size="small" variant="plain" icon="close" onClick={() => thenTitle(guide.choose(null))}>
          {t('guida.lascia')}
        </Button>
      </div>
    </>
  );
};

const Proposal = ({ guide, state, outside }: { guide: GuideSession; state: GuideState; outside: boolean }) => {
  const { proposed } = state;
  return (
    <>
      {proposed && (
        <div class="guida__proposal">
          <p>{t(outside ? 'guida.proposta-fuori' : 'guida.proposta', { title: sayOf(proposed)(proposed.title) })}</p>
          <div class="row">
            <Button icon="list" onClick={() => thenTitle(guide.choose(proposed.name))}>
              {t('guida.segui')}
            </Button>
          </div>
        </div>
      )}
      {state.guides.length > 0 && (
        <details class="why">
          <summary>{t('guida.altre')}</summary>
          <Choice state={state} onChoose={(name) => thenTitle(guide.choose(name))} />
        </details>
      )}
    </>
  );
};

const Guided = (props: GuidaProps & { guide: GuideSession }) => {
  const state = useSession(props.guide);
  useMoves(state);
  const { guida } = state;
  if (guida) return <UnderWay {...props} state={state} guida={guida} />;
  return (
    <>
      {props.page !== null && <GuidaHint page={props.page} note={props.note} onArchive={props.onArchive} />}
      <Proposal guide={props.guide} state={state} outside={props.page === null} />
    </>
  );
};

/** What to do now: the step of the guide that the user follows, else a short hint for the page in front. */
export const Guida = (props: GuidaProps) => (
  <Region id="guida" title={t('panel.guida')} card>
    {props.guide ? (
      <Guided {...props} guide={props.guide} />
    ) : (
      props.page !== null && <GuidaHint page={props.page} note={props.note} onArchive={props.onArchive} />
    )}
  </Region>
);
