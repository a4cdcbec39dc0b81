import type { TextKey } from '../../lib/i18n/it.ts';
import { t } from '../../lib/i18n/t.ts';
import type { PageName } from '../../lib/portals/recognition.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

type Plain = Extract<TextKey, `panel.guida-${string}`>;

/** The next step on each page, and what cannot be taken back there. */
const STEPS: Record<PageName, { next: Plain; warning?: Plain }> = {
  home: { next: 'panel.guida-home' },
  bozze: { next: 'panel.guida-bozze' },
  'scelta-scheda': { next: 'panel.guida-scelta-scheda' },
  form: { next: 'panel.guida-form', warning: 'panel.guida-crea-appalto' },
  appalti: { next: 'panel.guida-appalti', warning: 'panel.guida-crea-appalto' },
  dettaglio: { next: 'panel.guida-dettaglio', warning: 'panel.guida-irreversibile' },
  conferma: { next: 'panel.guida-conferma', warning: 'panel.guida-irreversibile' },
  accesso: { next: 'panel.guida-accesso' },
  menu: { next: 'panel.guida-menu' },
  affidamenti: { next: 'panel.guida-affidamenti', warning: 'panel.guida-non-ricaricare' },
  documento: { next: 'panel.guida-documento', warning: 'panel.guida-non-ricaricare' },
  'documento-sola-lettura': { next: 'panel.guida-documento-sola-lettura' },
  selettore: { next: 'panel.guida-selettore' },
  bloccato: { next: 'panel.guida-bloccato' },
  'sessione-in-scadenza': { next: 'panel.guida-sessione-in-scadenza' },
  'sessione-scaduta': { next: 'panel.guida-sessione-scaduta' },
  sconosciuta: { next: 'panel.guida-sconosciuta' },
};

/** What to do now on this page, in two or three sentences; `note` says until when and on what condition. */
export const GuidaHint = (props: { page: string; note?: string | undefined; onArchive: (hash: string) => void }) => {
  const step = STEPS[props.page as PageName] ?? STEPS.sconosciuta;
  return (
    <>
      <p>{t(step.next)}</p>
      {step.warning && (
        <Notice kind="warning">
          <p>{t(step.warning)}</p>
        </Notice>
      )}
      {props.page === 'accesso' && (
        <div class="row">
          <Button icon="archive" onClick={() => props.onArchive('#cmrc')}>
            {t('panel.registrazione-cmrc')}
          </Button>
        </div>
      )}
      {props.note && <p class="soft small">{props.note}</p>}
    </>
  );
};
