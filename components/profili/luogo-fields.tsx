import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { LookupFor } from './fields.tsx';
import type { Reference } from './reference.ts';

/**
 * Comune and NUTS area. Choosing a comune brings its area; where another one was chosen by hand it stays, and the area of
 * the comune is offered.
 */
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
    const [old, own] = await Promise.all([reference.nutsOfComune(before), reference.nutsOfComune(code)]);
    if (own && (nuts.value === '' || nuts.value === old)) nuts.set(own);
  };
  const [area, setArea] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setArea(null);
    if (istat.value)
      reference.nutsOfComune(istat.value).then(
        (found) => current && setArea(found),
        () => {},
      );
    return () => {
      current = false;
    };
  }, [istat.value, reference]);
  return (
    <div class="stack">
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
      {area !== null && nuts.value !== area && (
        <div class="row">
          <span>{t('elenchi.area-comune', { nuts: area })}</span>
          <Button size="small" onClick={() => nuts.set(area)}>
            {t('elenchi.area-usa', { nuts: area })}
          </Button>
        </div>
      )}
    </div>
  );
};
