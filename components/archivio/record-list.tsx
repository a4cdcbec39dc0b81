import { useState } from 'preact/hooks';
import { t, tn } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { PageTitle } from './page-title.tsx';

/** One row of a list: what names the record, what tells it from its neighbours, what is missing. */
export type Row = { id: string; href: string; name: string; detail: string; issues: number };

/** From how many records on a box to narrow the list is worth its place. */
const MANY = 8;

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The list of one kind of records. `rows` is null while they are being read. */
export const RecordList = (props: {
  title: string;
  rows: readonly Row[] | null;
  add: { label: string; onClick: () => void };
  empty: { title: string; text: string };
  onDuplicate?: ((id: string) => void) | undefined;
}) => {
  const [text, setText] = useState('');
  const { rows } = props;
  const found = rows?.filter((row) => fold(`${row.name} ${row.detail}`).includes(fold(text.trim()))) ?? [];
  const add = (
    <Button variant="primary" icon="add" onClick={props.add.onClick}>
      {props.add.label}
    </Button>
  );
  return (
    <div class="stack">
      <PageTitle title={props.title}>{rows?.length ? add : null}</PageTitle>
      {rows === null && <Skeleton lines={4} />}
      {rows?.length === 0 && <EmptyState level={2} title={props.empty.title} text={props.empty.text} action={add} />}
      {rows && rows.length >= MANY && <SearchBox label={t('archivio.cerca')} value={text} onInput={setText} />}
      {rows && rows.length > 0 && found.length === 0 && (
        <p role="status">{t('archivio.nessun-risultato', { text: text.trim() })}</p>
      )}
      {found.length > 0 && (
        <ul class="plain records" aria-label={props.title}>
          {found.map((row) => (
            <li key={row.id} class="record">
              <div class="record__text">
                <a href={row.href}>{row.name}</a>
                {row.detail && <span class="soft small">{row.detail}</span>}
              </div>
              {row.issues > 0 ? (
                <Badge tone="warning" icon="warning">
                  {tn('archivio.incompleto', row.issues)}
                </Badge>
              ) : (
                <Badge tone="ok" icon="check">
                  {t('archivio.completo')}
                </Badge>
              )}
              {props.onDuplicate && (
                <Button size="small" variant="plain" icon="copy" onClick={() => props.onDuplicate?.(row.id)}>
                  {t('archivio.duplica')}
                  <span class="visually-hidden">: {row.name}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
