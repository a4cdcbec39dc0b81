import { useCallback, useMemo, useRef } from 'preact/hooks';
import { EditorFrame } from '../../components/archivio/editor-frame.tsx';
import { routeHash } from '../../components/archivio/route.ts';
import { useEditor } from '../../components/archivio/use-editor.ts';
import { GuidaForm } from '../../components/guide/guida-form.tsx';
import { guidaHash } from '../../components/guide/route.ts';
import { Icon } from '../../components/ui/icon.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import type { Guida } from '../../lib/domain/guida.ts';
import { freeName } from '../../lib/domain/new-guida.ts';
import { refused } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import { guidaIssues, guidaReference } from './guida-reference.ts';
import { keepAt, onDirty, place } from './navigation.ts';
import { keepGuida, removeGuida } from './own-guides.ts';

/** The editor of a guide of the ente. A new one gets its name, of its title, when it is first kept; `taken` are the others'. */
export const GuidaEditor = (props: { initial: Guida; isNew: boolean; taken: readonly string[] }) => {
  const { isNew, taken } = props;
  // As it was when the editor opened: what is kept changes under it with every save.
  const initial = useMemo(() => props.initial, []);
  const name = useRef(isNew ? null : initial.name);
  const onSave = useCallback(
    async (value: Guida) => {
      const problem = guidaIssues(value).find(({ severity }) => severity === 'errore');
      // A guide that the panel could not show, or no colleague import, is not kept: it stays here until it is right.
      if (problem) return refused(problem.message);
      name.current ??= freeName(value.title, taken);
      const answer = await keepGuida({ ...value, name: name.current });
      if (answer.ok) keepAt(guidaHash(name.current, 'modifica'));
      return answer;
    },
    [taken],
  );
  const editor = useEditor({ initial, validate: guidaIssues, onSave, onDirty });
  const kept = name.current;
  return (
    <EditorFrame
      title={kept ? editor.form.value.title : t('tutor.nuova-titolo')}
      back={routeHash('guide')}
      editor={editor}
      start={place.value.field}
      actions={
        kept && (
          <a class="button button--secondary" href={guidaHash(kept)}>
            <Icon name="document" />
            {t('tutor.vedi')}
          </a>
        )
      }
      onRemove={kept ? () => void removeGuida({ ...editor.form.value, name: kept }) : undefined}
    >
      {isNew && !kept && initial.title && (
        <Notice kind="info">
          <p>{t('tutor.adattata')}</p>
        </Notice>
      )}
      <GuidaForm form={editor.form} reference={guidaReference} />
    </EditorFrame>
  );
};
