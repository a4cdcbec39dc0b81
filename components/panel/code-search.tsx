import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { Lookup } from '../profili/reference.ts';
import { Combobox } from '../ui/combobox.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { SelectField } from '../ui/select-field.tsx';

export const SEARCHED = ['CPV', 'codIstat', 'codNUTS', 'ccnl'] as const;
export type Searched = (typeof SEARCHED)[number];

/** ANAC's codes found and copied beside the page, for a field that only a person can fill there. */
export const CodeSearch = ({ lookups }: { lookups: Record<Searched, Lookup> }) => {
  const [list, setList] = useState<Searched>('CPV');
  const [code, setCode] = useState('');
  return (
    <details class="plan-group">
      <summary>{t('panel.codici')}</summary>
      <div class="stack">
        <p>{t('panel.codici-testo')}</p>
        <SelectField
          id="codici-elenco"
          label={t('panel.codici-elenco')}
          value={list}
          empty={null}
          choices={SEARCHED.map((value) => ({ value, label: t(`panel.codici-${value}`) }))}
          onChange={(name) => {
            setCode('');
            setList(SEARCHED.find((one) => one === name) ?? 'CPV');
          }}
        />
        <Combobox
          key={list}
          id="codici-codice"
          label={t('panel.codici-cerca')}
          value={code}
          onChange={setCode}
          {...lookups[list]}
        />
        {code !== '' && (
          <div class="row">
            <CopyButton text={code} label={t('panel.codici-copia', { code })} />
          </div>
        )}
      </div>
    </details>
  );
};
