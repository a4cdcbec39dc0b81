import type { ComponentChildren } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import { EditorFrame } from '../../components/archivio/editor-frame.tsx';
import type { Form, Issue } from '../../components/archivio/form.ts';
import { MissingRecord } from '../../components/archivio/missing-record.tsx';
import { routeHash, type Section } from '../../components/archivio/route.ts';
import { useEditor } from '../../components/archivio/use-editor.ts';
import { announce } from '../../components/ui/live.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import type { Entity } from '../../lib/domain/entities.ts';
import type { EntityName } from '../../lib/domain/entity-names.ts';
import { newUuid } from '../../lib/domain/uuid.ts';
import { t } from '../../lib/i18n/t.ts';
import { go, isFresh, keepAt, onDirty, place } from './navigation.ts';
import { isUsable } from './records.ts';
import { put, remove } from './writing.ts';

type Kind = Exclude<EntityName, 'pratiche' | 'registrazioni'>;

/** What makes the editor of one kind different from the others. */
export type EditorDefinition<N extends Kind> = {
  name: N;
  section: Section;
  validate: (value: Entity<N>) => readonly Issue[];
  /** The heading of a record; `''` until it has a name. */
  title: (value: Entity<N>, isNew: boolean) => string;
  removed: () => string;
  create: (id: string) => Entity<N>;
  /** `minimal`: what a first form needs stands in sight, the rest is folded. */
  form: (form: Form<Entity<N>>, minimal: boolean) => ComponentChildren;
  actions?: (value: Entity<N>) => ComponentChildren;
};

/** An editor that is one page of a path. */
export type PathPage = {
  title: string;
  /** Where it comes from, and the words for it. */
  back: { hash: string; label: string };
  /** Where a record goes on to, once nothing is wrong with it; what the button and the words beside it say. */
  next: string;
  save: string;
  hint: string;
};

const OpenEditor = <N extends Kind>(props: {
  definition: EditorDefinition<N>;
  initial: Entity<N>;
  isNew: boolean;
  path?: PathPage | undefined;
}) => {
  const { definition, initial, path } = props;
  const back = path?.back.hash ?? routeHash(definition.section);
  const next = path?.next;
  const onSave = useCallback(
    async (value: Entity<N>) => {
      const answer = await put(definition.name, value);
      if (!answer.ok) return answer;
      if (next === undefined) keepAt(routeHash(definition.section, value.id));
      else if (isUsable(definition.validate(value))) {
        onDirty(false, async () => true);
        announce(t('archivio.salvato-avanti'));
        go(next);
      }
      return answer;
    },
    [definition, next],
  );
  const editor = useEditor({ initial, validate: definition.validate, onSave, onDirty });
  const unsaved = props.isNew && editor.state.kind !== 'saved';
  return (
    <EditorFrame
      title={path?.title ?? definition.title(editor.form.value, unsaved)}
      back={back}
      editor={editor}
      path={path && { back: path.back.label, save: path.save, hint: path.hint }}
      start={place.value.field}
      actions={unsaved || path ? null : definition.actions?.(editor.form.value)}
      onRemove={
        unsaved || path
          ? undefined
          : () =>
              void remove({
                name: definition.name,
                value: editor.form.value,
                message: definition.removed(),
                list: back,
              }).then((problem) => problem && announce(problem))
      }
    >
      {definition.form(editor.form, path !== undefined)}
    </EditorFrame>
  );
};

/** The editor of one record: the one kept, a new one, or the news that it is gone. */
export const RecordEditor = <N extends Kind>(props: {
  definition: EditorDefinition<N>;
  id: string;
  /** Null while they are being read. */
  kept: readonly Entity<N>[] | null;
}) => {
  const { definition, id, kept } = props;
  // As it was when the editor opened: what is kept changes under it with every save. One that is not there yet may come.
  const start = useRef<{ value: Entity<N>; isNew: boolean } | null>(null);
  if (start.current?.value.id !== id) {
    const found = kept?.find((record) => record.id === id);
    const fresh = kept !== null && !found && isFresh(id);
    const value = found ?? (fresh ? definition.create(id) : null);
    start.current = value && { value, isNew: fresh };
  }
  if (kept === null) return <Skeleton lines={6} />;
  if (!start.current) return <MissingRecord back={routeHash(definition.section)} />;
  return <OpenEditor key={id} definition={definition} initial={start.current.value} isNew={start.current.isNew} />;
};

/** The page of a path: the first record of its kind that is not whole yet, else the first, else a new one. */
export const PathEditor = <N extends Kind>(props: {
  definition: EditorDefinition<N>;
  kept: readonly Entity<N>[] | null;
  path: PathPage;
}) => {
  const { definition, kept } = props;
  const start = useRef<{ value: Entity<N>; isNew: boolean } | null>(null);
  if (kept === null) return <Skeleton lines={6} />;
  if (!start.current) {
    const found = kept.find((record) => !isUsable(definition.validate(record))) ?? kept[0];
    start.current = { value: found ?? definition.create(newUuid()), isNew: !found };
  }
  return (
    <OpenEditor definition={definition} initial={start.current.value} isNew={start.current.isNew} path={props.path} />
  );
};
