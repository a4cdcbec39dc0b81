import { useState } from 'preact/hooks';
import type { Ente } from '../../lib/domain/ente.ts';
import { type Lacking, registrationRequest } from '../../lib/domain/registrazione-cmrc.ts';
import type { Rup } from '../../lib/domain/rup.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { fieldHash, NEW, routeHash } from '../archivio/route.ts';
import { rupName } from '../profili/names.ts';
import { CheckboxField } from '../ui/checkbox-field.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { mailAddress, registrationText } from './registration-text.ts';

const Lack = ({ lacking, rup, ente }: { lacking: readonly Lacking[]; rup: Rup; ente: Ente | null }) => {
  // Without an ente all its data are lacking for one reason.
  const shown = ente ? lacking : lacking.filter(({ profile }) => profile === 'rup');
  return (
    <Notice kind="warning" title={tn('cmrc.manca-titolo', shown.length + (ente ? 0 : 1))}>
      <p>{t('cmrc.manca-testo')}</p>
      <ul class="summary">
        {shown.map(({ key, profile, path, reason }) => (
          <li key={key}>
            <a href={profile === 'rup' ? fieldHash('rup', rup.id, path) : fieldHash('enti', ente?.id ?? '', path)}>
              {t('cmrc.voce', { what: t(`cmrc.dato-${key}`), why: reason === null ? t('cmrc.manca') : said(reason) })}
            </a>
          </li>
        ))}
        {!ente && (
          <li>
            <a href={fieldHash('rup', rup.id, 'enteId')}>{t('cmrc.manca-ente')}</a>
          </li>
        )}
      </ul>
    </Notice>
  );
};

const Request = ({ rup, ente }: { rup: Rup; ente: Ente | null }) => {
  const [noPartitaIva, setNoPartitaIva] = useState(false);
  const request = registrationRequest(ente, rup, { noPartitaIva });
  const text = registrationText(request);
  const ready = ente !== null && request.lacking.length === 0;
  return (
    <>
      {!ready && <Lack lacking={request.lacking} rup={rup} ente={ente} />}
      {ente?.partitaIva.trim() === '' && (
        <CheckboxField
          id="senza-iva"
          label={t('cmrc.senza-iva')}
          hint={t('cmrc.senza-iva-hint')}
          checked={noPartitaIva}
          onChange={setNoPartitaIva}
        />
      )}
      {ready && (
        <Region id="richiesta" title={t('cmrc.pronta')} card>
          <p class="letter" lang="it">
            {text}
          </p>
          <div class="row">
            <CopyButton text={text} label={t('cmrc.copia')} size="regular" />
            <a class="button button--secondary" href={mailAddress(text)}>
              {t('cmrc.posta')}
            </a>
          </div>
          <p class="soft">{t('cmrc.destinatario')}</p>
        </Region>
      )}
    </>
  );
};

/** The request by which a RUP is registered at CMRC's portal: ready to send, or what the profiles lack. */
export const RegistrationPage = (props: {
  rup: readonly Rup[];
  enti: readonly Ente[];
  /** Id of the RUP chosen; the only one when null. */
  chosen: string | null;
  onChoose: (id: string) => void;
}) => {
  const rup = props.rup.find(({ id }) => id === props.chosen) ?? props.rup[0];
  return (
    <div class="stack editor">
      <a class="back" href={rup ? routeHash('rup', rup.id) : routeHash('rup')}>
        <Icon name="back" />
        {t('archivio.rup')}
      </a>
      <PageTitle title={t('cmrc.titolo')} />
      <p>{t('cmrc.testo')}</p>
      {!rup && (
        <EmptyState
          level={2}
          title={t('cmrc.nessun-rup')}
          text={t('cmrc.nessun-rup-testo')}
          action={
            <a class="button button--primary" href={routeHash('rup', NEW)}>
              <Icon name="add" />
              {t('rup.aggiungi')}
            </a>
          }
        />
      )}
      {rup && props.rup.length > 1 && (
        <SelectField
          id="cmrc-rup"
          label={t('cmrc.rup')}
          value={rup.id}
          empty={null}
          choices={props.rup.map((one) => ({ value: one.id, label: rupName(one) }))}
          onChange={props.onChoose}
        />
      )}
      {rup && <Request key={rup.id} rup={rup} ente={props.enti.find(({ id }) => id === rup.enteId) ?? null} />}
    </div>
  );
};
