import { parsePadre, parseRealCig } from '../../lib/domain/cig.ts';
import { PORTAL_IDS, type PortalId } from '../../lib/domain/codes.ts';
import { dayInRome, parseDay } from '../../lib/domain/day.ts';
import { registrazioneId } from '../../lib/domain/natural-keys.ts';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import { t } from '../../lib/i18n/t.ts';
import { EditorFrame } from '../archivio/editor-frame.tsx';
import type { Form, Issue } from '../archivio/form.ts';
import { routeHash } from '../archivio/route.ts';
import type { Editor } from '../archivio/use-editor.ts';
import { AmountField } from '../profili/amount-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

/** A CIG written by hand, before it is a registrazione; `giorno` in Italian notation. */
export type ManualEntry = {
  cig: string;
  /** Of a CIG derivato; '' for any other. */
  cigPadre: string;
  portal: PortalId;
  giorno: string;
  oggetto: string;
  operatoreEconomico: string;
  ente: string;
  importo: number | null;
  note: string;
};

/** An empty entry, acquired today. */
export const newManualEntry = (now: Date): ManualEntry => ({
  cig: '',
  cigPadre: '',
  portal: 'pcp',
  giorno: dayInRome(now).split('-').reverse().join('/'),
  oggetto: '',
  operatoreEconomico: '',
  ente: '',
  importo: null,
  note: '',
});

/** What stands in the way: the check digits of the CIGs and the day. Everything else may be empty. */
export const manualIssues = (entry: ManualEntry): Issue[] => {
  const cig = parseRealCig(entry.cig);
  const padre = entry.cigPadre.trim() === '' ? null : parsePadre(entry.cigPadre, entry.cig);
  const day = parseDay(entry.giorno);
  return [
    ...(cig.ok ? [] : [{ path: 'cig', severity: 'errore' as const, message: cig.reason }]),
    ...(padre === null || padre.ok ? [] : [{ path: 'cigPadre', severity: 'errore' as const, message: padre.reason }]),
    ...(day.ok ? [] : [{ path: 'giorno', severity: 'errore' as const, message: day.reason }]),
  ];
};

/** The registrazione of a valid entry; null when the CIG or the day is wrong. Noon in Rome stands for an unknown hour. */
export const manualRegistrazione = (entry: ManualEntry): Registrazione | null => {
  const cig = parseRealCig(entry.cig);
  const day = parseDay(entry.giorno);
  const padre = parsePadre(entry.cigPadre, entry.cig);
  if (!cig.ok || !day.ok || (entry.cigPadre.trim() !== '' && !padre.ok)) return null;
  return {
    id: registrazioneId(entry.portal, cig.cig),
    portal: entry.portal,
    scheda: null,
    cig: cig.cig,
    cigPadre: padre.ok ? padre.cig : null,
    codiceAppalto: null,
    praticaId: null,
    affidamentoId: null,
    oggetto: entry.oggetto.trim(),
    importo: entry.importo,
    ente: entry.ente.trim(),
    operatoreEconomico: entry.operatoreEconomico.trim(),
    acquisitoAt: `${day.value}T11:00:00.000Z`,
    stato: null,
    origine: 'manuale',
    note: entry.note.trim(),
  };
};

const Fields = ({ form }: { form: Form<ManualEntry> }) => {
  const portal = form.at('portal').bind();
  return (
    <div class="card stack">
      <div class="columns">
        <TextField {...form.at('cig').bind()} label={t('reg.cig')} hint={t('reg.cig-hint')} mono />
        <TextField {...form.at('giorno').bind()} label={t('reg.data')} hint={t('reg.data-hint')} inputMode="numeric" />
      </div>
      <div class="columns">
        <TextField
          {...form.at('cigPadre').bind()}
          label={t('reg.cig-padre')}
          hint={t('reg.cig-padre-hint')}
          mono
          optional
        />
        <SelectField
          {...portal}
          label={t('reg.portale')}
          empty={null}
          choices={PORTAL_IDS.map((id) => ({ value: id, label: t(`portale.${id}`) }))}
          onChange={(id) => portal.onInput(id as PortalId)}
        />
      </div>
      <TextArea {...form.at('oggetto').bind()} label={t('reg.oggetto')} optional />
      <div class="columns">
        <TextField {...form.at('operatoreEconomico').bind()} label={t('reg.operatore')} optional />
        <AmountField bound={form.at('importo').bind()} label={t('reg.importo')} hint={t('aff.importo-hint')} optional />
      </div>
      <TextField {...form.at('ente').bind()} label={t('reg.ente')} optional />
      <TextArea {...form.at('note').bind()} label={t('reg.note')} optional />
    </div>
  );
};

/** Adds a CIG that was acquired without Cigno. */
export const ManualForm = ({ editor }: { editor: Editor<ManualEntry> }) => (
  <EditorFrame title={t('reg.aggiungi-titolo')} back={routeHash('registro')} editor={editor}>
    <p class="soft">{t('reg.aggiungi-testo')}</p>
    <Fields form={editor.form} />
  </EditorFrame>
);
