import type { Guida, Passo } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';
import { type Form, without } from '../archivio/form.ts';
import { useAdded } from '../profili/use-added.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PassoPlace } from './passo-place.tsx';
import { PictureField, pastedPicture, usePicture } from './picture-field.tsx';
import type { GuidaReference } from './reference.ts';

const TEXTS = ['why', 'risk', 'final'] as const;
const MOST_LINKS = 5;

const LinkFields = ({ form }: { form: Form<Passo['links']> }) => {
  const list = form.value;
  const { box, added } = useAdded<HTMLFieldSetElement>(list.length);
  return (
    <fieldset class="group" ref={box}>
      <legend>
        {t('tutor.collegamenti')} <span class="field__optional">({t('ui.facoltativo')})</span>
      </legend>
      {list.map((_, place) => {
        const link = form.at(place) as Form<Passo['links'][number]>;
        return (
          <div class="pair" key={place} data-item>
            <TextField {...link.at('text').bind()} label={t('tutor.collegamento-testo')} maxLength={200} />
            <TextField {...link.at('address').bind()} label={t('tutor.collegamento-indirizzo')} mono inputMode="url" />
            <IconButton
              icon="trash"
              label={t('tutor.collegamento-togli', { n: place + 1 })}
              onClick={() => form.set(without(list, place))}
            />
          </div>
        );
      })}
      {list.length < MOST_LINKS && (
        <div>
          <Button
            icon="add"
            size="small"
            onClick={() => {
              added();
              form.set([...list, { text: '', address: 'https://' }]);
            }}
          >
            {t('tutor.collegamento-aggiungi')}
          </Button>
        </div>
      )}
    </fieldset>
  );
};

/** The fields of one step. A picture may be pasted anywhere in them. */
export const PassoForm = (props: {
  form: Form<Passo>;
  place: Pick<Guida, 'portal' | 'scheda'>;
  reference: GuidaReference;
}) => {
  const { form } = props;
  const picture = usePicture(form.at('picture'), props.reference.shrink);
  return (
    <div
      class="stack"
      onPaste={(event) => {
        const file = pastedPicture(event);
        if (!file) return;
        event.preventDefault();
        void picture.pick(file);
      }}
    >
      <TextField {...form.at('title').bind()} label={t('tutor.passo-nome')} maxLength={200} />
      <TextArea {...form.at('what').bind()} label={t('tutor.che-cosa')} maxLength={4000} />
      <TextArea
        {...form.at('note').bind()}
        label={t('tutor.nota')}
        hint={t('tutor.nota-hint')}
        maxLength={4000}
        optional
      />
      <PassoPlace {...props} />
      <details class="more">
        <summary>{t('tutor.altro')}</summary>
        <div class="stack">
          {TEXTS.map((part) => (
            <TextArea key={part} {...form.at(part).bind()} label={t(`tutor.${part}-campo`)} maxLength={4000} optional />
          ))}
          <TextField
            {...form.at('source').bind()}
            label={t('tutor.source')}
            hint={t('tutor.source-hint')}
            maxLength={500}
          />
          <LinkFields form={form.at('links')} />
        </div>
      </details>
      <PictureField form={form.at('picture')} picture={picture} />
    </div>
  );
};
