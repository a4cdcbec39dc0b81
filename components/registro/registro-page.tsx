import { formatEuro } from '../../lib/domain/money.ts';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { NEW, routeHash } from '../archivio/route.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Cig } from './cig.tsx';
import { dayOf } from './registro-list.tsx';
import { StatoBadge } from './stato-badge.tsx';

export type RegistroPageProps = {
  text: string;
  onSearch: (text: string) => void;
  /** Null while they are being read. */
  rows: readonly Registrazione[] | null;
  total: number;
  more: boolean;
  onMore: () => void;
  failure: string;
};

const cellId = (row: Registrazione) => `cig-${row.id.replace(/\W/g, '-')}`;

const Table = ({ rows }: { rows: readonly Registrazione[] }) => (
  <DataTable
    caption={t('popup.cig-acquisiti')}
    rows={rows}
    rowKey={(row) => row.id}
    columns={[
      {
        key: 'cig',
        header: t('reg.cig'),
        head: true,
        cell: (row) => (
          <a href={routeHash('registro', row.id)}>
            <Cig cig={row.cig} id={cellId(row)} />
          </a>
        ),
      },
      { key: 'oggetto', header: t('reg.oggetto'), cell: (row) => row.oggetto || t('registro.senza-oggetto') },
      { key: 'oe', header: t('reg.operatore'), cell: (row) => row.operatoreEconomico || t('reg.non-indicato') },
      {
        key: 'importo',
        header: t('reg.importo'),
        end: true,
        cell: (row) => (
          <span class="num">{row.importo === null ? t('reg.non-indicato') : formatEuro(row.importo)}</span>
        ),
      },
      { key: 'data', header: t('reg.data'), cell: (row) => <span class="num">{dayOf(row.acquisitoAt)}</span> },
      {
        key: 'stato',
        header: t('reg.stato'),
        cell: (row) =>
          row.stato ? <StatoBadge stato={row.stato} /> : <span class="soft">{t('reg.stato-ignoto')}</span>,
      },
      {
        key: 'azioni',
        header: t('reg.azioni'),
        cell: (row) => <CopyButton text={row.cig} describedBy={cellId(row)} />,
      },
    ]}
  />
);

/** The register as a table that is searched and opened. */
export const RegistroPage = (props: RegistroPageProps) => {
  const { rows, text } = props;
  const add = (
    <a class="button button--primary" href={routeHash('registro', NEW)}>
      <Icon name="add" />
      {t('reg.aggiungi')}
    </a>
  );
  const empty = rows?.length === 0 && !text.trim();
  return (
    <div class="stack">
      <PageTitle title={t('reg.titolo')}>{!empty && add}</PageTitle>
      {props.failure && (
        <Notice kind="error" role="alert">
          <p>{t('popup.non-leggibile', { reason: said(props.failure) })}</p>
        </Notice>
      )}
      {!empty && (
        <SearchBox
          label={t('popup.cerca')}
          placeholder={t('popup.cerca-suggerimento')}
          value={text}
          onInput={props.onSearch}
        />
      )}
      {rows === null && !props.failure && <Skeleton lines={5} />}
      {empty && <EmptyState level={2} title={t('reg.vuoto')} text={t('reg.vuoto-testo')} action={add} />}
      {rows && !empty && (
        <p class="soft small" role="status">
          {text.trim() ? tn('popup.trovati', rows.length) : tn('popup.totale', props.total)}
        </p>
      )}
      {rows && rows.length > 0 && <Table rows={rows} />}
      {props.more && (
        <div>
          <Button onClick={props.onMore}>{t('popup.mostra-altri')}</Button>
        </div>
      )}
    </div>
  );
};
