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
import { isFresh, keepAt, onDirty, place } from './navigation.ts';
import { put, remove } from './writing.ts';

type Kind = Exclude<EntityName, 'pratiche' | 'registrazioni'>;

/** What makes the editor of one kind different from the others. */
export type EditorDefinition<N extends Kind> = {
  name: N;
  section: Section;
  validate: (value: Entity<N>) => readonly Issue[];
  /** The heading of a record; `''` until it has a name. */
  title: (value: Entity<N>, isNew: boolean) => string;
  removed: string;
  create: (id: string) => Entity<N>;
  form: (form: Form<Entity<N>>) => ComponentChildren;
  actions?: (value: Entity<N>) => ComponentChildren;
};

const OpenEditor = <N extends Kind>(props: { definition: EditorDefinition<N>; initial: Entity<N>; isNew: boolean }) => {
  const { definition, initial } = props;
  const back = routeHash(definition.section);
  const onSave = useCallback(
    async (value: Entity<N>) => {
      const answer = await put(definition.name, value);
      if (answer.ok) keepAt(routeHash(definition.section, value.id));
      return answer;
    },
    [definition.name, definition.section],
  );
  const editor = useEditor({ initial, validate: definition.validate, onSave, onDirty });
  const unsaved = props.isNew && editor.state.kind !== 'saved';
  return (
    <EditorFrame
      title={definition.title(editor.form.value, unsaved)}
      back={back}
      editor={editor}
      start={place.value.field}
      actions={unsaved ? null : definition.actions?.(editor.form.value)}
      onRemove={
        unsaved
          ? undefined
          : () =>
              void remove({
                name: definition.name,
                value: editor.form.value,
                message: definition.removed,
                list: back,
              }).then((problem) => problem && announce(problem))
      }
    >
      {definition.form(editor.form)}
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
