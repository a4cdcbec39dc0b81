import type { ComponentChildren } from 'preact';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from './icon.tsx';

/** What is wrong with a field: `errore` would be refused, `avviso` deserves a look. */
export type FieldIssue = { severity: 'errore' | 'avviso'; message: string };

/** What every field can be told. `onBlur` is the moment to validate. */
export type FieldProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  issues?: readonly FieldIssue[] | undefined;
  /** Says "facoltativo" after the caption; every other field is expected. */
  optional?: boolean | undefined;
  disabled?: boolean | undefined;
  onBlur?: (() => void) | undefined;
};

/** Ids of the hint and of the issues, for `aria-describedby`; undefined when there is neither. */
export const describedBy = ({ id, hint, issues }: FieldProps): string | undefined =>
  [hint && `${id}-hint`, issues?.length && `${id}-issues`].filter(Boolean).join(' ') || undefined;

/** Whether a field must say `aria-invalid`. */
export const isInvalid = ({ issues }: FieldProps): 'true' | undefined =>
  issues?.some((issue) => issue.severity === 'errore') ? 'true' : undefined;

/** The messages of a field, each with its mark and its word, never by colour alone. */
export const FieldIssues = ({ id, issues }: Pick<FieldProps, 'id' | 'issues'>) =>
  issues?.length ? (
    <div id={`${id}-issues`}>
      {issues.map((issue) => (
        <p key={issue.message} class={`field__issue field__issue--${issue.severity}`}>
          <Icon name={issue.severity === 'errore' ? 'error' : 'warning'} />
          <span>
            <span class="visually-hidden">
              {issue.severity === 'errore' ? t('ui.da-correggere') : t('ui.da-controllare')}:{' '}
            </span>
            {said(issue.message)}
          </span>
        </p>
      ))}
    </div>
  ) : null;

/** Caption, hint and issues around one control. */
export const FieldFrame = (props: FieldProps & { children: ComponentChildren }) => (
  <div class="field">
    <label class="field__label" for={props.id}>
      {props.label}
      {props.optional && <span class="field__optional"> ({t('ui.facoltativo')})</span>}
    </label>
    {props.hint && (
      <p class="field__hint" id={`${props.id}-hint`}>
        {props.hint}
      </p>
    )}
    {props.children}
    <FieldIssues id={props.id} issues={props.issues} />
  </div>
);
