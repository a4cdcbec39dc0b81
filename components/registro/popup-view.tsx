import { useEffect, useRef } from 'preact/hooks';
import type { PageSummary } from '../../lib/domain/page-model.ts';
import type { Pratica, Registrazione } from '../../lib/domain/registrazione.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LiveRegion } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { PageCard } from './page-card.tsx';
import { RegistroList } from './registro-list.tsx';
import { WaitingList } from './waiting-list.tsx';

export type PopupProps = {
  text: string;
  onSearch: (text: string) => void;
  /** Null while they are being read. */
  rows: readonly Registrazione[] | null;
  /** CIGs in the whole register. */
  total: number;
  more: boolean;
  onMore: () => void;
  waiting: readonly Pratica[];
  page: PageSummary | null;
  /** Whether there is an affidamento to fill from: what a new user should do first depends on it. */
  ready: boolean;
  notices: readonly string[];
  /** Why the register cannot be read, '' when it can. */
  failure: string;
  onPanel: () => void;
  onArchive: (hash: string) => void;
  onPalestra: () => void;
};

const Results = (props: PopupProps & { onUp: () => void }) => {
  const { rows, text } = props;
  if (props.failure)
    return (
      <Notice kind="error" role="alert">
        <p>{t('popup.non-leggibile', { reason: said(props.failure) })}</p>
      </Notice>
    );
  if (rows === null) return <Skeleton lines={4} />;
  if (rows.length > 0)
    return (
      <>
        <RegistroList rows={rows} label={t('popup.cig-acquisiti')} onUp={props.onUp} />
        {props.more && (
          <Button wide onClick={props.onMore}>
            {t('popup.mostra-altri')}
          </Button>
        )}
      </>
    );
  if (text.trim())
    return (
      <div class="stack-tight" role="status">
        <p>{t('popup.nessun-risultato', { text: text.trim() })}</p>
        <p class="soft small">{t('popup.nessun-risultato-aiuto')}</p>
      </div>
    );
  return (
    <EmptyState
      title={t('popup.vuoto-titolo')}
      text={props.ready ? t('popup.vuoto-pronto') : t('popup.vuoto-testo')}
      action={
        <div class="row centred">
          <Button variant={props.ready ? 'secondary' : 'primary'} onClick={props.onPalestra}>
            {t('popup.palestra')}
          </Button>
          {!props.ready && (
            <Button variant="primary" onClick={() => props.onArchive('#benvenuto')}>
              {t('popup.vuoto-azione')}
            </Button>
          )}
        </div>
      }
    />
  );
};

/**
 * The popup: search, CIGs, what waits, this page, the ways on. No key of one character does anything (WCAG 2.1.4): whoever
 * dictates would press it without knowing. The arrows go from the search into the list and back.
 */
export const PopupView = (props: PopupProps) => {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    search.current?.focus();
  }, []);
  const count = props.rows?.length ?? 0;
  return (
    <>
      <header class="popup__head">
        <div class="popup__brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <h1>Cigno</h1>
          {props.total > 0 && <span class="soft small num">{tn('popup.totale', props.total)}</span>}
        </div>
        <SearchBox
          inputRef={search}
          label={t('popup.cerca')}
          placeholder={t('popup.cerca-suggerimento')}
          value={props.text}
          onInput={props.onSearch}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            document.querySelector<HTMLElement>('.cigs .copy')?.focus();
          }}
        />
      </header>
      <main class="popup__main">
        {props.notices.map((notice) => (
          <Notice key={notice} kind="warning">
            <p>{said(notice)}</p>
          </Notice>
        ))}
        <section class="region" aria-label={t('popup.cig-acquisiti')}>
          <div class="region__head">
            <h2>{t('popup.cig-acquisiti')}</h2>
            <span class="soft small" role="status">
              {props.text.trim() && props.rows ? tn('popup.trovati', count) : ''}
            </span>
          </div>
          <Results {...props} onUp={() => search.current?.focus()} />
        </section>
        <WaitingList rows={props.waiting} />
        <PageCard summary={props.page} />
      </main>
      <footer class="popup__ways">
        <Button variant="primary" icon="panel" onClick={props.onPanel}>
          {t('popup.apri-assistente')}
        </Button>
        <Button icon="archive" onClick={() => props.onArchive('')}>
          {t('popup.apri-archivio')}
        </Button>
      </footer>
      <LiveRegion />
    </>
  );
};
