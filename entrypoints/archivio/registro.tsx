import { signal } from '@preact/signals';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { MissingRecord } from '../../components/archivio/missing-record.tsx';
import { NEW, routeHash } from '../../components/archivio/route.ts';
import { useEditor } from '../../components/archivio/use-editor.ts';
import {
  type ManualEntry,
  ManualForm,
  manualIssues,
  manualRegistrazione,
  newManualEntry,
} from '../../components/registro/manual-form.tsx';
import { RegistrazioneDetail } from '../../components/registro/registrazione-detail.tsx';
import { RegistroPage } from '../../components/registro/registro-page.tsx';
import { announce } from '../../components/ui/live.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import type { Pratica, Registrazione } from '../../lib/domain/registrazione.ts';
import { refused } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import { get, latestRegistrazioni, onStoreChanged, searchRegistrazioni } from '../../lib/store/reader.ts';
import { go, onDirty, place } from './navigation.ts';
import { records, totalCig } from './records.ts';
import { put, remove } from './writing.ts';

/** Rows shown at first, and added by "Mostra altri". */
const PAGE = 100;
const text = signal('');

const List = () => {
  const [limit, setLimit] = useState(PAGE);
  const [rows, setRows] = useState<Registrazione[] | null>(null);
  const [failure, setFailure] = useState('');
  const [turn, setTurn] = useState(0);
  const asked = text.value.trim();
  useEffect(() => {
    let current = true;
    const query = asked ? searchRegistrazioni(asked, { limit: limit + 1 }) : latestRegistrazioni({ limit: limit + 1 });
    query.then(
      (found) => {
        if (!current) return;
        setRows(found);
        setFailure('');
      },
      (error: Error) => current && setFailure(error.message),
    );
    return () => {
      current = false;
    };
  }, [asked, limit, turn]);
  useEffect(() => {
    const life = new AbortController();
    onStoreChanged((names) => names.includes('registrazioni') && setTurn((n) => n + 1), life.signal);
    return () => life.abort();
  }, []);
  return (
    <RegistroPage
      text={text.value}
      onSearch={(typed) => {
        text.value = typed;
        setLimit(PAGE);
      }}
      rows={rows?.slice(0, limit) ?? null}
      total={totalCig.value}
      more={(rows?.length ?? 0) > limit}
      onMore={() => setLimit(limit + PAGE)}
      failure={failure}
    />
  );
};

const noIssues = () => [];

const OpenDetail = ({ row, pratica }: { row: Registrazione; pratica: Pratica | null }) => {
  const onSave = useCallback((value: Registrazione) => put('registrazioni', value), []);
  const editor = useEditor({ initial: row, validate: noIssues, onSave, onDirty });
  const linked = records.affidamenti.value?.find((affidamento) => affidamento.id === row.affidamentoId);
  return (
    <RegistrazioneDetail
      editor={editor}
      pratica={pratica}
      affidamento={linked ? linked.oggetto || t('aff.senza-nome') : null}
      onRemove={() =>
        void remove({
          name: 'registrazioni',
          value: row,
          message: t('reg.eliminato', { cig: row.cig }),
          list: routeHash('registro'),
        }).then((problem) => problem && announce(problem))
      }
    />
  );
};

const Detail = ({ id }: { id: string }) => {
  const [found, setFound] = useState<{ row: Registrazione | null; pratica: Pratica | null } | null>(null);
  useEffect(() => {
    let current = true;
    void (async () => {
      const row = await get('registrazioni', id).catch(() => null);
      const pratica = row?.praticaId ? await get('pratiche', row.praticaId).catch(() => null) : null;
      if (current) setFound({ row, pratica });
    })();
    return () => {
      current = false;
    };
  }, [id]);
  if (!found) return <Skeleton lines={6} />;
  if (!found.row) return <MissingRecord back={routeHash('registro')} />;
  return <OpenDetail key={id} row={found.row} pratica={found.pratica} />;
};

const Manual = () => {
  const initial = useMemo(() => newManualEntry(new Date()), []);
  const onSave = useCallback(async (entry: ManualEntry) => {
    const registrazione = manualRegistrazione(entry);
    if (!registrazione) return refused(manualIssues(entry)[0]?.message ?? '');
    if (await get('registrazioni', registrazione.id)) return refused(t('reg.gia-presente', { cig: registrazione.cig }));
    const answer = await put('registrazioni', registrazione);
    if (answer.ok) {
      onDirty(false, async () => true);
      announce(t('reg.aggiunto', { cig: registrazione.cig }));
      go(routeHash('registro', registrazione.id));
    }
    return answer;
  }, []);
  const editor = useEditor({ initial, validate: manualIssues, onSave, onDirty });
  return <ManualForm editor={editor} />;
};

/** The section of the register. */
export const Registro = ({ id }: { id: string | null }) =>
  place.value.record === NEW ? <Manual /> : id ? <Detail id={id} /> : <List />;
