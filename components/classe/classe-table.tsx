import type { Casella, RigaClasse } from '../../lib/domain/classe.ts';
import { formatDay } from '../../lib/domain/day.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { IconButton } from '../ui/icon-button.tsx';

const Cell = ({ cell }: { cell: Casella | undefined }) =>
  cell ? (
    <span class="lines">
      <Badge tone={cell.passed ? 'ok' : 'warning'} icon={cell.passed ? 'check' : 'warning'}>
        {cell.passed ? t('classe.superato') : t('classe.non-superato')}
      </Badge>
      <span class="small">{tn('classe.tentativi', cell.attempts, { giorno: formatDay(cell.day) })}</span>
    </span>
  ) : (
    <span class="soft">{t('classe.mai')}</span>
  );

/** Learners in rows, exercises in columns. */
export const ClasseTable = (props: {
  exercises: readonly string[];
  rows: readonly RigaClasse[];
  title: (exercise: string) => string;
  onRemove: (name: string) => Promise<void>;
}) => (
  <div class="classe__table">
    <DataTable
      caption={t('classe.tabella')}
      rows={props.rows}
      rowKey={({ name }) => name}
      columns={[
        { key: 'nome', header: t('classe.partecipante'), head: true, cell: ({ name }) => name },
        ...props.exercises.map((exercise) => ({
          key: `e-${exercise}`,
          header: said(props.title(exercise)),
          cell: ({ cells }: RigaClasse) => <Cell cell={cells.get(exercise)} />,
        })),
        {
          key: 'ultimo',
          header: t('classe.ultimo'),
          cell: ({ last }) => (last ? <span class="num">{formatDay(last)}</span> : '–'),
        },
        {
          key: 'togli',
          header: t('classe.azioni'),
          cell: ({ name }) => (
            <IconButton
              icon="trash"
              label={t('classe.togli', { nome: name })}
              onClick={() => void props.onRemove(name)}
            />
          ),
        },
      ]}
    />
  </div>
);
