import { useState } from 'preact/hooks';
import type { Convenzione } from '../../lib/domain/convenzione.ts';
import type { Day } from '../../lib/domain/day.ts';
import { formatEuro } from '../../lib/domain/money.ts';
import type { Residuo } from '../../lib/domain/residuo.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { IMPORT, NEW, routeHash } from '../archivio/route.ts';
import { Cig } from '../registro/cig.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { convenzioneName, lottoName } from './names.ts';
import { ResiduoAmount } from './residuo-amount.tsx';
import { Scadenza } from './scadenza.tsx';

/** One convenzione as it is listed. */
export type ConvenzioneRow = {
  convenzione: Convenzione;
  /** CIG padre as the register has it; null while it cannot be one. */
  cigPadre: string | null;
  operatore: string;
  /** Null while the register is being read. */
  residuo: Residuo | null;
  issues: number;
};

/** From how many on a box to narrow the list is worth its place. */
const MANY = 8;
/** Rows shown at first, and added by "Mostra altri". */
const PAGE = 100;
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = ({ convenzione, operatore }: ConvenzioneRow): string =>
  fold(
    [
      convenzione.oggetto,
      convenzione.soggettoAggregatore,
      lottoName(convenzione),
      convenzione.cigPadre,
      convenzione.cpv,
      operatore,
    ].join(' '),
  );

const Name = ({ convenzione, issues }: ConvenzioneRow) => (
  <span class="lines">
    <a href={routeHash('convenzioni', convenzione.id)}>{convenzioneName(convenzione)}</a>
    <span class="soft small">
      {[lottoName(convenzione), convenzione.soggettoAggregatore.trim()].filter(Boolean).join(' · ')}
    </span>
    {issues > 0 && (
      <Badge tone="warning" icon="warning">
        {tn('conv.da-completare', issues)}
      </Badge>
    )}
  </span>
);

const Table = ({ rows, today }: { rows: readonly ConvenzioneRow[]; today: Day }) => (
  <DataTable
    caption={t('archivio.convenzioni')}
    rows={rows}
    rowKey={({ convenzione }) => convenzione.id}
    columns={[
      { key: 'nome', header: t('conv.uno'), head: true, cell: (row) => <Name {...row} /> },
      {
        key: 'cig',
        header: t('conv.cig-padre'),
        cell: ({ cigPadre, convenzione }) =>
          cigPadre ? <Cig cig={cigPadre} /> : <span class="mono">{convenzione.cigPadre || '–'}</span>,
      },
      { key: 'oe', header: t('conv.operatore'), cell: ({ operatore }) => operatore || t('reg.non-indicato') },
      {
        key: 'scadenza',
        header: t('conv.scadenza-breve'),
        cell: ({ convenzione }) => <Scadenza day={convenzione.scadenza} today={today} />,
      },
      {
        key: 'massimale',
        header: t('conv.massimale-breve'),
        end: true,
        cell: ({ convenzione: { massimale } }) => (
          <span class="num">{massimale === null ? '–' : formatEuro(massimale)}</span>
        ),
      },
      {
        key: 'ordinato',
        header: t('conv.ordinato'),
        end: true,
        cell: ({ residuo }) => residuo && <span class="num">{formatEuro(residuo.ordinato)}</span>,
      },
      {
        key: 'residuo',
        header: t('conv.residuo'),
        end: true,
        cell: ({ residuo }) => residuo && <ResiduoAmount state={residuo} />,
      },
    ]}
  />
);

/** The convenzioni with what remains of each. `rows` is null while they are being read. */
export const ConvenzioniPage = (props: { rows: readonly ConvenzioneRow[] | null; today: Day }) => {
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const { rows } = props;
  const asked = fold(text.trim());
  const found = rows?.filter((row) => wordsOf(row).includes(asked)) ?? [];
  const actions = (
    <div class="row">
      <a class="button button--primary" href={routeHash('convenzioni', NEW)}>
        <Icon name="add" />
        {t('conv.aggiungi')}
      </a>
      <a class="button button--secondary" href={routeHash('convenzioni', IMPORT)}>
        <Icon name="upload" />
        {t('conv.importa')}
      </a>
    </div>
  );
  return (
    <div class="stack">
      <PageTitle title={t('archivio.convenzioni')}>{rows?.length ? actions : null}</PageTitle>
      {rows === null && <Skeleton lines={4} />}
      {rows?.length === 0 && (
        <EmptyState level={2} title={t('conv.vuoto')} text={t('conv.vuoto-testo')} action={actions} />
      )}
      {rows && rows.length >= MANY && (
        <SearchBox
          label={t('archivio.cerca')}
          value={text}
          onInput={(wanted) => {
            setText(wanted);
            setLimit(PAGE);
          }}
        />
      )}
      {rows && rows.length > 0 && found.length === 0 && (
        <p role="status">{t('archivio.nessun-risultato', { text: text.trim() })}</p>
      )}
      {found.length > 0 && <Table rows={found.slice(0, limit)} today={props.today} />}
      {found.length > limit && (
        <div>
          <Button onClick={() => setLimit(limit + PAGE)}>{t('popup.mostra-altri')}</Button>
        </div>
      )}
      {rows && rows.length > 0 && <p class="soft small">{t('conv.residuo-testo')}</p>}
      {rows && (
        <p>
          {t('cmrc.prima-volta')} <a href={routeHash('cmrc')}>{t('cmrc.prepara')}</a>
        </p>
      )}
    </div>
  );
};
