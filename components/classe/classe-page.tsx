import { useEffect, useRef, useState } from 'preact/hooks';
import type { Classe, RigaClasse } from '../../lib/domain/classe.ts';
import type { Result } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { routeHash } from '../archivio/route.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { announce } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ClasseFiles, type ReadFiles } from './classe-files.tsx';
import { ClasseTable } from './classe-table.tsx';

export type ClasseActions = ReadFiles & {
  onOn: () => Promise<void>;
  onOff: () => Promise<void>;
  /** Adds a learner without attempts; gives the name as it is kept. */
  onAdd: (name: string) => Promise<Result<string>>;
  onRemove: (name: string) => Promise<void>;
  onCsv: () => Promise<void>;
};

const AddLearner = ({ onAdd }: Pick<ClasseActions, 'onAdd'>) => {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  return (
    <form
      class="pair"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        const added = await onAdd(name);
        setProblem(added.ok ? '' : added.reason);
        if (!added.ok) return;
        setName('');
        announce(t('classe.aggiunto', { nome: added.value }));
      }}
    >
      <TextField
        id="classe-nome"
        label={t('classe.nome')}
        value={name}
        onInput={setName}
        maxLength={200}
        issues={problem ? [{ severity: 'errore', message: problem }] : []}
      />
      <Button type="submit" icon="add">
        {t('classe.aggiungi')}
      </Button>
    </form>
  );
};

/** The class of a tutor: nothing until it is wanted; then names, outcomes, and the way to be rid of them. */
export const ClassePage = (
  props: ClasseActions & {
    classe: Classe;
    table: { exercises: readonly string[]; rows: readonly RigaClasse[] };
    /** The title of an exercise. */
    title: (exercise: string) => string;
  },
) => {
  const { classe, table } = props;
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(classe.on);
  useEffect(() => {
    // The button that was pressed is gone: from the top, what is there now.
    if (before.current !== classe.on) box.current?.querySelector('h1')?.focus();
    before.current = classe.on;
  }, [classe.on]);
  return (
    <div class="stack" ref={box}>
      <a class="back" href={routeHash('guide')}>
        <Icon name="back" />
        {t('archivio.torna')}
      </a>
      <PageTitle title={t('classe.titolo')}>
        {classe.on && table.rows.length > 0 && (
          <Button icon="download" describedBy="classe-csv-avviso" onClick={() => void props.onCsv()}>
            {t('classe.csv')}
          </Button>
        )}
      </PageTitle>
      {!classe.on && (
        <>
          <p>{t('classe.spenta')}</p>
          <p>{t('classe.dove')}</p>
          <div>
            <Button variant="primary" icon="list" onClick={() => void props.onOn()}>
              {t('classe.accendi')}
            </Button>
          </div>
        </>
      )}
      {classe.on && (
        <>
          <Notice kind="info">
            <p>{t('classe.dove')}</p>
          </Notice>
          <Region id="classe-tabella" title={t('classe.tabella')}>
            {table.rows.length === 0 ? (
              <EmptyState level={3} title={t('classe.vuota')} text={t('classe.vuota-testo')} />
            ) : (
              <>
                <ClasseTable {...table} title={props.title} onRemove={props.onRemove} />
                <p class="soft small" id="classe-csv-avviso">
                  {t('classe.csv-avviso')}
                </p>
              </>
            )}
          </Region>
          <div class="card stack">
            <AddLearner onAdd={props.onAdd} />
            <ClasseFiles read={props.read} accept={props.accept} isKnown={props.isKnown} />
          </div>
          <div>
            <Button variant="danger" icon="trash" onClick={() => setAsking(true)}>
              {t('classe.spegni')}
            </Button>
          </div>
        </>
      )}
      {asking && (
        <ConfirmDialog
          title={t('classe.spegni-titolo')}
          confirm={t('classe.spegni')}
          danger
          onCancel={() => setAsking(false)}
          onConfirm={async () => {
            setAsking(false);
            await props.onOff();
            announce(t('classe.spenta-ora'));
          }}
        >
          <p>{t('classe.spegni-testo')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
