import type { TeachSession } from '../../lib/assist/teach-session.ts';
import type { Indicato } from '../../lib/domain/indicare.ts';
import type { TextKey } from '../../lib/i18n/it.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Choice } from '../ui/select-field.tsx';

const kindOf = (control: string): string => {
  const key = `insegna.tipo-${control}` as TextKey & `insegna.tipo-${string}`;
  return control ? t(key) : '';
};

/** The words by which a page will be known again. */
const anchorsOf = (lesson: Indicato['lesson']): string =>
  lesson?.kind === 'pagina'
    ? [lesson.at.title, ...lesson.at.headings, ...lesson.at.commands, ...lesson.at.columns]
        .filter(Boolean)
        .map((text) => `«${text}»`)
        .join(', ')
    : '';

const Line = ({ name, text, italian }: { name: string; text: string; italian?: boolean }) =>
  text === '' ? null : (
    <>
      <dt>{name}</dt>
      <dd lang={italian ? 'it' : undefined}>{text}</dd>
    </>
  );

/** What was pointed at, what it would mean, what to know before saying yes. */
export const Conferma = (props: {
  found: Indicato;
  /** What it would mean, in words. */
  meaning: string;
  /** The other kinds of page or field from which to begin again. */
  again: string;
  teach: Pick<TeachSession, 'keep' | 'again'>;
  onClose: () => void;
}) => {
  const { found, teach } = props;
  const isPage = found.lesson?.kind === 'pagina';
  return (
    <>
      <dl class="facts">
        <Line
          name={isPage ? t('insegna.riconosciuta-da') : t('insegna.etichetta')}
          text={isPage ? anchorsOf(found.lesson) : found.label || t('insegna.senza-etichetta')}
          italian
        />
        {!isPage && <Line name={t('insegna.sezione')} text={found.section} italian />}
        <Line name={t('insegna.tipo')} text={kindOf(found.control)} />
        <Line name={t('insegna.vuol-dire')} text={props.meaning} />
      </dl>
      {found.refusal && (
        <Notice kind="error" title={t('insegna.non-si-puo')}>
          <p>{said(found.refusal)}</p>
        </Notice>
      )}
      {found.warnings.length > 0 && (
        <Notice kind="warning" title={t('insegna.da-sapere')}>
          {found.warnings.map((warning) => (
            <p key={warning}>{said(warning)}</p>
          ))}
        </Notice>
      )}
      <div class="row">
        {found.lesson && (
          <Button variant="primary" icon="check" onClick={() => void teach.keep()}>
            {t('insegna.conferma')}
          </Button>
        )}
        <Button onClick={teach.again}>{props.again}</Button>
        <Button onClick={props.onClose}>{t('ui.annulla')}</Button>
      </div>
    </>
  );
};

/** The kinds of page or schede to choose from, by value. */
export const wordOf = (choices: readonly Choice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.label ?? value;
