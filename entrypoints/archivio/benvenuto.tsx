import type { ComponentChildren } from 'preact';
import { routeHash } from '../../components/archivio/route.ts';
import { FIRST_STEPS, type FirstStep, stepTitle, Welcome } from '../../components/archivio/welcome.tsx';
import { t } from '../../lib/i18n/t.ts';
import { affidamentiEditor } from './affidamenti.tsx';
import { entiEditor } from './enti.tsx';
import { operatoriEditor } from './operatori.tsx';
import { counts, done, loaded, records } from './records.ts';
import { PathEditor, type PathPage } from './section.tsx';

/** A first ente begins with the row of a centro di costo: ANAC asks for one. */
const firstEnte: typeof entiEditor = {
  ...entiEditor,
  create: (id) => ({ ...entiEditor.create(id), centriDiCosto: [{ codice: '', denominazione: '' }] }),
};

/** A first affidamento: one supplier alone is the supplier. */
const firstAffidamento: typeof affidamentiEditor = {
  ...affidamentiEditor,
  create: (id) => {
    const fresh = affidamentiEditor.create(id);
    const [supplier, another] = records.operatoriEconomici.value ?? [];
    if (!supplier || another) return fresh;
    return {
      ...fresh,
      aggiudicazioni: fresh.aggiudicazioni.map((award) => ({ ...award, operatoreEconomicoId: supplier.id })),
    };
  },
};

const Step = ({ step }: { step: FirstStep }) => {
  const next = FIRST_STEPS[FIRST_STEPS.indexOf(step) + 1];
  const path: PathPage = {
    title: stepTitle(step),
    back: { hash: routeHash('benvenuto'), label: t('archivio.torna-inizio') },
    next: routeHash('benvenuto', next ?? null),
    save: t(next ? 'benvenuto.avanti' : 'benvenuto.fine'),
    hint: t('benvenuto.ferma'),
  };
  const ready = loaded.value;
  if (step === 'enti')
    return <PathEditor definition={firstEnte} kept={ready ? records.enti.value : null} path={path} />;
  if (step === 'operatori')
    return (
      <PathEditor definition={operatoriEditor} kept={ready ? records.operatoriEconomici.value : null} path={path} />
    );
  return <PathEditor definition={firstAffidamento} kept={ready ? records.affidamenti.value : null} path={path} />;
};

/** The section of the first run: the welcome, or one page of the path that saves what an AD5 needs. */
export const Benvenuto = ({ id, language }: { id: string | null; language: ComponentChildren }) => {
  const step = FIRST_STEPS.find((name) => name === id);
  return step ? <Step step={step} /> : <Welcome done={done.value} counts={counts.value} language={language} />;
};
