import type { Ente } from '../../lib/domain/ente.ts';
import { t } from '../../lib/i18n/t.ts';
import { type Form, without } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ListIssues } from './fields.tsx';
import { useAdded } from './use-added.ts';

/** The centri di costo of an ente: any number, each a code and a name. */
export const CentriDiCosto = ({ form }: { form: Form<Ente['centriDiCosto']> }) => {
  const list = form.value;
  const { box, added } = useAdded<HTMLFieldSetElement>(list.length);
  return (
    <fieldset class="group" ref={box}>
      <legend>{t('ente.centri')}</legend>
      <p class="field__hint">{t('ente.centri-hint')}</p>
      <ListIssues form={form} />
      {list.map((_, place) => {
        const centro = form.at(place) as Form<Ente['centriDiCosto'][number]>;
        return (
          <div class="pair" key={place} data-item>
            <TextField {...centro.at('codice').bind()} label={t('ente.centro-codice')} mono />
            <TextField {...centro.at('denominazione').bind()} label={t('ente.centro-denominazione')} optional />
            <IconButton
              icon="trash"
              label={t('ente.centro-togli', { n: place + 1 })}
              onClick={() => form.set(without(list, place))}
            />
          </div>
        );
      })}
      <div>
        <Button
          icon="add"
          onClick={() => {
            added();
            form.set([...list, { codice: '', denominazione: '' }]);
          }}
        >
          {t('ente.centro-aggiungi')}
        </Button>
      </div>
    </fieldset>
  );
};
