import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { PracticeRegister } from '../../components/palestra/practice-register.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { createGuideSession } from '../../lib/assist/guide-session.ts';
import { createPanelSession } from '../../lib/assist/panel-session.ts';
import { affidamentiFor } from '../../lib/assist/panel-state.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import { lookThrough } from '../../lib/domain/duplicate.ts';
import { t } from '../../lib/i18n/t.ts';
import { Codes } from '../sidepanel/codes.tsx';
import { condition } from '../sidepanel/condition.ts';
import { createCopies } from '../sidepanel/copies.tsx';
import { PageErrors } from '../sidepanel/errors.tsx';
import { createStop, type RegisterSight } from '../sidepanel/stop.tsx';
import { createCopyKeeper, createGuidePorts, createPorts } from './ports.ts';
import { registrazioniOf } from './practice-cig.ts';
import { createStage } from './stage.ts';
import type { World } from './world.ts';

/** The tab that the panel's session believes to look at. */
const TAB = 1;

/** The panel at work on one visit, until the signal. */
const startSession = (world: World, guida: string | null, signal: AbortSignal) => {
  const stage = createStage();
  const isTaken = (codice: string): boolean =>
    world.pratiche().some(({ cig, values }) => cig.length > 0 && values['appalto.codiceAppalto'] === codice);
  const session = createPanelSession(createPorts(stage, world.profiles, isTaken), signal);
  const register: RegisterSight = {
    lookFor: async (purchase) => {
      const now = new Date();
      return lookThrough(purchase, registrazioniOf(world.portal, world.pratiche(), now), [], dayInRome(now));
    },
    onChange: world.onChange,
  };
  window.palestra = { enter: stage.enter, changed: () => session.changed(), ...world.parts };
  void session.lookAt(TAB);
  const guide = createGuideSession(createGuidePorts(guida), session, signal);
  return {
    session,
    guide,
    copies: createCopies(session, createCopyKeeper()),
    stop: createStop(session, register, signal),
  };
};

const openArchive = (hash: string): void => void window.open(`archivio.html${hash}`, '_blank', 'noopener');

/** A practice portal with the assistant beside it; `children` stand above the assistant. */
export const Practice = (props: { world: World; guida?: string | null; children?: ComponentChildren }) => {
  const { world } = props;
  const [pratiche, setPratiche] = useState(world.pratiche());
  const life = useMemo(() => new AbortController(), [world]);
  const { session, guide, copies, stop } = useMemo(
    () => startSession(world, props.guida ?? null, life.signal),
    [world],
  );
  useEffect(() => {
    world.onChange(() => setPratiche(world.pratiche()), life.signal);
    return () => life.abort();
  }, [world]);
  return (
    <div class="palestra-stage">
      <section class="palestra-portal" id="palestra-portale" tabIndex={-1} aria-label={t('palestra.portale')}>
        <div class="palestra-hatch">
          <iframe src={world.src} title={t('palestra.cornice', { name: world.name })} />
        </div>
        <PracticeRegister pratiche={pratiche} />
      </section>
      <div class="palestra-panel">
        {props.children}
        <Panel
          session={session}
          candidates={({ profiles, model }) => affidamentiFor(profiles, model?.scheda ?? null)}
          condition={condition}
          errors={({ model }) => model?.errors && model.errors.length > 0 && <PageErrors texts={model.errors} />}
          stop={stop}
          copies={copies}
          codes={<Codes />}
          guide={guide}
          onArchive={openArchive}
          onPalestra={() => undefined}
        />
      </div>
    </div>
  );
};
