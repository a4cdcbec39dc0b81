import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { LookupFor } from './fields.tsx';
import type { Reference } from './reference.ts';

/** Comune and NUTS area. Choosing a comune brings its area, unless another one was chosen by hand. */
export const LuogoFields = (props: {
  istat: Form<string>;
  nuts: Form<string>;
  label: string;
  reference: Reference;
  /** Scheda AD4 wants the NUTS area. */
  nutsRequired?: boolean;
}) => {
  const { istat, nuts, reference } = props;
  const choose = async (code: string) => {
    const before = istat.value;
    istat.set(code);
    const [old, area] = await Promise.all([reference.nutsOfComune(before), reference.nutsOfComune(code)]);
    if (area && (nuts.value === '' || nuts.value === old)) nuts.set(area);
  };
  return (
    <div class="columns">
      <LookupFor
        bound={{ ...istat.bind(), onInput: (code) => void choose(code) }}
        label={props.label}
        hint={t('ente.istat-hint')}
        lookup={reference.istat}
      />
      <LookupFor
        bound={nuts.bind()}
        label={t('ente.nuts')}
        hint={t('ente.nuts-hint')}
        lookup={reference.nuts}
        optional={!props.nutsRequired}
      />
    </div>
  );
};
