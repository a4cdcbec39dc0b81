import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { announce } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';
import { controlId, type Issue } from './form.ts';
import { PageTitle } from './page-title.tsx';
import type { Editor } from './use-editor.ts';

const clock = new Intl.DateTimeFormat('it-IT', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Rome' });

/** Goes to a field, opening the part of the page it is folded in. */
const focusField = (path: string): void => {
  const parts = path.split('.');
  // An item of a list that one control holds has no control of its own: go to the list's.
  const control = parts
    .map((_, cut) => document.getElementById(controlId(parts.slice(0, parts.length - cut).join('.'))))
    .find((element) => element !== null);
  for (let folded = control?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
    folded.open = true;
  control?.focus();
};

/** What remains to do, each with a link to its field. */
const Summary = ({ issues }: { issues: readonly Issue[] }) => (
  <Notice
    kind={issues.some((issue) => issue.severity === 'errore') ? 'warning' : 'info'}
    title={t('archivio.da-sistemare')}
  >
    <ul class="summary">
      {issues.map((issue) => (
        <li key={`${issue.path} ${issue.message}`}>
          <a
            href={`#${controlId(issue.path)}`}
            onClick={(event) => {
              event.preventDefault();
              focusField(issue.path);
            }}
          >
            {said(issue.message)}
          </a>
        </li>
      ))}
    </ul>
  </Notice>
);

/** The page of one record: back, title, fields, and a bar that says whether there is something to save. */
export const EditorFrame = <T,>(props: {
  title: string;
  /** Address of the list. */
  back: string;
  editor: Editor<T>;
  /** Absent for a record that was never saved. */
  onRemove?: (() => void) | undefined;
  /** Other actions of the record. */
  actions?: ComponentChildren;
  /** A page of a path that goes on elsewhere: what leads back, what the button says, what is said beside it. */
  path?: { back: string; save: string; hint: string } | undefined;
  /** Path of the field to go to when the page opens. */
  start?: string | null | undefined;
  children: ComponentChildren;
}) => {
  const { editor } = props;
  const { state, summary } = editor;
  useEffect(() => {
    if (props.start) focusField(props.start);
  }, []);
  const spoken = useRef<unknown>(null);
  const problems = summary?.length ?? 0;
  const text =
    state.kind === 'saved'
      ? problems
        ? tn('archivio.salvato-con-note', problems, { time: clock.format(state.at) })
        : t('archivio.salvato', { time: clock.format(state.at) })
      : state.kind === 'failed'
        ? t('archivio.non-salvato', { reason: said(state.reason) })
        : '';
  useEffect(() => {
    if (!text || spoken.current === state) return;
    spoken.current = state;
    announce(text);
  }, [state, text]);

  return (
    <form
      class="stack editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void editor.save();
      }}
    >
      <a class="back" href={props.back}>
        <Icon name="back" />
        {props.path?.back ?? t('archivio.torna')}
      </a>
      <PageTitle title={props.title}>
        {props.actions}
        {props.onRemove && (
          <Button variant="danger" icon="trash" onClick={props.onRemove}>
            {t('archivio.elimina')}
          </Button>
        )}
      </PageTitle>
      {state.kind === 'failed' && (
        <Notice kind="error">
          <p>{text}</p>
        </Notice>
      )}
      {summary && problems > 0 && <Summary issues={summary} />}
      {props.children}
      <div class="savebar">
        <Button variant="primary" size="large" type="submit" busy={state.kind === 'saving'}>
          {props.path?.save ?? t('archivio.salva')}
        </Button>
        {state.kind === 'failed' ? (
          <Badge tone="error" icon="error">
            {t('archivio.non-salvato-breve')}
          </Badge>
        ) : editor.dirty ? (
          <Badge tone="warning" icon="edit">
            {t('archivio.modifiche')}
          </Badge>
        ) : (
          <span class="soft">
            {state.kind === 'saved' ? text : (props.path?.hint ?? t('archivio.senza-modifiche'))}
          </span>
        )}
      </div>
    </form>
  );
};
