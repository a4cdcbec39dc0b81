import { useState } from 'preact/hooks';
import type { PreviewRow } from '../../lib/exchange/convenzioni/preview.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { IconName } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import type { ImportCandidate } from './import-page.tsx';
import { convenzioneName, lottoName } from './names.ts';

/** Rows shown of each kind: the rest is counted, the wrong ones first. */
const SHOWN = 100;

type Line = {
  row: number;
  name: string;
  detail: string;
  word: string;
  tone: BadgeTone;
  icon?: IconName | undefined;
  notes: readonly string[];
};

const lineOf = ({ row, convenzione, before, same, notes }: PreviewRow, update: boolean): Line => {
  const shared = {
    row,
    name: convenzioneName(convenzione),
    detail: [lottoName(convenzione), convenzione.cigPadre].filter(Boolean).join(' · '),
    notes,
  };
  if (before === null) return { ...shared, word: t('imp.nuova'), tone: 'ok', icon: 'add' };
  if (same) return { ...shared, word: t('imp.uguale'), tone: 'neutral' };
  return update
    ? { ...shared, word: t('imp.aggiornata'), tone: 'info', icon: 'edit' }
    : { ...shared, word: t('imp.lasciata'), tone: 'neutral' };
};

const Lines = ({ lines }: { lines: readonly Line[] }) => (
  <DataTable
    caption={t('imp.anteprima')}
    rows={lines}
    rowKey={({ row }) => String(row)}
    columns={[
      { key: 'riga', header: t('imp.riga'), end: true, cell: ({ row }) => <span class="num">{row}</span> },
      {
        key: 'nome',
        header: t('imp.convenzione'),
        head: true,
        cell: ({ name, detail }) => (
          <span class="lines">
            <span>{name}</span>
            <span class="soft small">{detail}</span>
          </span>
        ),
      },
      {
        key: 'esito',
        header: t('imp.esito'),
        cell: ({ word, tone, icon, notes }) => (
          <span class="lines">
            <Badge tone={tone} icon={icon}>
              {word}
            </Badge>
            {notes.map((note) => (
              <span key={note} class="small">
                {said(note)}
              </span>
            ))}
          </span>
        ),
      },
    ]}
  />
);

/** What importing a file would do, row by row, the choice about those that are here, and the last press. */
export const ImportPreview = (props: {
  candidate: ImportCandidate;
  onCancel: () => void;
  onWrite: (update: boolean) => Promise<void>;
}) => {
  const { preview, unknown } = props.candidate;
  const [update, setUpdate] = useState(false);
  const [busy, setBusy] = useState(false);
  const news = preview.rows.filter(({ before }) => before === null).length;
  const different = preview.rows.filter(({ before, same }) => before !== null && !same).length;
  const count = news + (update ? different : 0);
  const lines: Line[] = [
    ...preview.refused.map(({ row, name, reasons }) => ({
      row,
      name,
      detail: '',
      word: t('imp.rifiutata'),
      tone: 'error' as const,
      icon: 'error' as const,
      notes: reasons,
    })),
    ...preview.rows.map((row) => lineOf(row, update)),
  ];
  const names = preview.firms.map(({ denominazione }) => denominazione).join(', ');
  return (
    <div class="stack">
      <p class="row">
        <Badge tone="ok" icon="add">
          {tn('imp.nuove', news)}
        </Badge>
        <Badge>{tn('imp.presenti', preview.rows.length - news)}</Badge>
        {preview.refused.length > 0 && (
          <Badge tone="error" icon="error">
            {tn('imp.rifiutate', preview.refused.length)}
          </Badge>
        )}
      </p>
      {unknown.length > 0 && (
        <Notice kind="warning">
          <p>{tn('imp.ignorate', unknown.length, { names: unknown.map((name) => `«${name}»`).join(', ') })}</p>
        </Notice>
      )}
      {preview.firms.length > 0 && (
        <Notice kind="info">
          <p>{tn('imp.operatori', preview.firms.length, { names })}</p>
        </Notice>
      )}
      {different > 0 && (
        <RadioGroup
          id="import-modo"
          label={t('imp.modo')}
          hint={update ? t('imp.aggiorna-testo') : undefined}
          value={update ? 'aggiorna' : 'lascia'}
          onChange={(value) => setUpdate(value === 'aggiorna')}
          choices={[
            { value: 'lascia', label: t('imp.lascia') },
            { value: 'aggiorna', label: t('imp.aggiorna') },
          ]}
        />
      )}
      <Lines lines={lines.slice(0, SHOWN)} />
      {lines.length > SHOWN && <p class="soft">{tn('imp.altre', lines.length - SHOWN)}</p>}
      <div class="row">
        <Button
          variant="primary"
          size="large"
          busy={busy}
          disabled={count === 0}
          onClick={async () => {
            setBusy(true);
            await props.onWrite(update);
          }}
        >
          {count === 0 ? t('imp.niente') : tn('imp.importa', count)}
        </Button>
        <Button onClick={props.onCancel}>{t('imp.scarta')}</Button>
      </div>
    </div>
  );
};
