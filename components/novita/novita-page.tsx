import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/domain/day.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Announced, AnnouncedStatus } from '../../lib/schede/announced.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { Icon } from '../ui/icon.tsx';
import { Region } from '../ui/region.tsx';
import { SelectField } from '../ui/select-field.tsx';

export type NovitaProps = {
  rules: { published: string; verifiedOn: string };
  changes: readonly (Announced & { status: AnnouncedStatus })[];
  schede: readonly string[];
  source: string;
  verifiedOn: string;
  /** The civil day in Rome. */
  today: string;
};

const ICONS = { vigore: 'ok', annunciato: 'wait', 'senza-data': 'info' } as const;

const when = ({ day, status }: NovitaProps['changes'][number], today: string): string => {
  if (day === null) return t('novita.data-nessuna');
  if (status === 'vigore') return t('novita.data-vigore', { day: formatDay(day) });
  return t(day > today ? 'novita.data-futura' : 'novita.data-passata', { day: formatDay(day) });
};

const Changes = (props: { rows: NovitaProps['changes']; all: number; today: string }) => (
  <ul class="plain stack">
    {props.rows.map((one) => (
      <li key={one.id} class="card">
        <h3>{said(one.title)}</h3>
        <p class="announced">
          <Icon name={ICONS[one.status]} />
          <strong>{when(one, props.today)}</strong>
        </p>
        <p>{said(one.text)}</p>
        <p class="soft small">
          {one.schede.length === props.all ? t('novita.tutte-le-schede') : one.schede.join(', ')} ·{' '}
          {t('novita.voce', { id: one.id })}
        </p>
      </li>
    ))}
  </ul>
);

/** How fresh the rules are, and what ANAC announces for the schede: never as certain when it is not. */
export const NovitaPage = (props: NovitaProps) => {
  const [scheda, setScheda] = useState('');
  const rows = props.changes.filter(({ schede }) => scheda === '' || schede.some((one) => one === scheda));
  const of = (status: AnnouncedStatus) => rows.filter((one) => one.status === status);
  const all = props.schede.length;
  return (
    <div class="stack editor">
      <PageTitle title={t('novita.titolo')} />
      <p>{t('novita.testo')}</p>
      <Region id="regole" title={t('novita.regole', { day: formatDay(props.rules.published) })} card>
        <p>{t('novita.regole-testo', { verified: formatDay(props.rules.verifiedOn) })}</p>
      </Region>
      <SelectField
        id="novita-scheda"
        label={t('novita.scheda')}
        value={scheda}
        empty={t('novita.tutte')}
        choices={props.schede.map((code) => ({ value: code, label: code }))}
        onChange={setScheda}
      />
      <Region id="annunciate" title={t('novita.annunciate')}>
        {of('annunciato').length === 0 && <p>{t('novita.annunciate-vuoto')}</p>}
        <Changes rows={of('annunciato')} all={all} today={props.today} />
      </Region>
      {of('senza-data').length > 0 && (
        <Region id="senza-data" title={t('novita.senza-data')}>
          <Changes rows={of('senza-data')} all={all} today={props.today} />
        </Region>
      )}
      {of('vigore').length > 0 && (
        <Region id="vigore" title={t('novita.vigore')}>
          <Changes rows={of('vigore')} all={all} today={props.today} />
        </Region>
      )}
      <p class="soft small">{t('novita.fonte', { source: props.source, day: formatDay(props.verifiedOn) })}</p>
    </div>
  );
};
