import { useState } from 'preact/hooks';
import type { Passo } from '../../lib/domain/guida.ts';
import type { Result } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { FileField } from '../ui/file-field.tsx';
import { announce } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';

/** The first picture among what was pasted; null when there is none. */
export const pastedPicture = (event: ClipboardEvent): File | null =>
  [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/')) ?? null;

/** A screenshot of the ente: chosen or pasted, drawn anew by `shrink`, with the words for who does not see it. */
export const usePicture = (form: Form<Passo['picture']>, shrink: (file: Blob) => Promise<Result<string>>) => {
  const [problem, setProblem] = useState('');
  const [turn, setTurn] = useState(0);
  const pick = async (file: Blob): Promise<void> => {
    const made = await shrink(file);
    setProblem(made.ok ? '' : made.reason);
    setTurn((n) => n + 1);
    if (!made.ok) return;
    form.set({ data: made.value, alt: form.value?.alt ?? '' });
    announce(t('tutor.immagine-presa'));
  };
  return { problem, turn, pick };
};

export const PictureField = (props: { form: Form<Passo['picture']>; picture: ReturnType<typeof usePicture> }) => {
  const { form, picture } = props;
  const { value } = form;
  const alt = form.through<{ alt: string }>(
    (now) => ({ alt: now?.alt ?? '' }),
    ({ alt: words }) => (form.value ? { ...form.value, alt: words } : null),
  );
  const file = `${form.path.replace(/\W/g, '-')}-file`;
  return (
    <fieldset class="group">
      <legend>
        {t('tutor.immagine')} <span class="field__optional">({t('ui.facoltativo')})</span>
      </legend>
      <p class="field__hint">{t('tutor.immagine-avviso')}</p>
      <FileField
        key={picture.turn}
        id={file}
        label={t('tutor.immagine-file')}
        accept="image/png,image/jpeg,image/webp"
        onFile={picture.pick}
      />
      {picture.problem && (
        <Notice kind="error" role="alert">
          <p>{picture.problem}</p>
        </Notice>
      )}
      {value && (
        <>
          <div class="passo__picture">
            <img src={value.data} alt={value.alt} />
          </div>
          <TextField
            {...alt.at('alt').bind()}
            label={t('tutor.immagine-alt')}
            hint={t('tutor.immagine-alt-hint')}
            maxLength={500}
          />
          <div>
            <Button
              size="small"
              icon="trash"
              onClick={() => {
                form.set(null);
                document.getElementById(file)?.focus();
              }}
            >
              {t('tutor.immagine-togli')}
            </Button>
          </div>
        </>
      )}
    </fieldset>
  );
};
