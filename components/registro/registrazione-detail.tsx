import type { ComponentChildren } from 'preact';
import { formatInstant } from '../../lib/domain/day.ts';
import { formatEuro } from '../../lib/domain/money.ts';
import type { Pratica, Registrazione } from '../../lib/domain/registrazione.ts';
import { t } from '../../lib/i18n/t.ts';
import { EditorFrame } from '../archivio/editor-frame.tsx';
import { routeHash } from '../archivio/route.ts';
import type { Editor } from '../archivio/use-editor.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { Region } from '../ui/region.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { Cig } from './cig.tsx';
import { StatoBadge } from './stato-badge.tsx';

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <>
    <dt>{name}</dt>
    <dd>{children || <span class="soft">{t('reg.non-indicato')}</span>}</dd>
  </>
);

/** One CIG: what is known of it, the states it went through, and the user's own note. */
export const RegistrazioneDetail = (props: {
  editor: Editor<Registrazione>;
  pratica: Pratica | null;
  /** Name of the linked affidamento; null when there is none (any more). */
  affidamento: string | null;
  onRemove: () => void;
}) => {
  const { editor, pratica } = props;
  const row = editor.form.value;
  return (
    <EditorFrame title={`CIG ${row.cig}`} back={routeHash('registro')} editor={editor} onRemove={props.onRemove}>
      <Region
        id="dati-cig"
        title={t('reg.cig')}
        card
        actions={<CopyButton text={row.cig} size="regular" describedBy="dettaglio-cig" />}
      >
        <dl class="facts">
          <Fact name={t('reg.cig')}>
            <Cig cig={row.cig} id="dettaglio-cig" />
          </Fact>
          {row.cigPadre && (
            <Fact name={t('reg.cig-padre')}>
              <Cig cig={row.cigPadre} />
            </Fact>
          )}
          <Fact name={t('reg.oggetto')}>{row.oggetto}</Fact>
          <Fact name={t('reg.operatore')}>{row.operatoreEconomico}</Fact>
          <Fact name={t('reg.ente')}>{row.ente}</Fact>
          <Fact name={t('reg.importo')}>{row.importo !== null && formatEuro(row.importo)}</Fact>
          <Fact name={t('reg.data')}>{formatInstant(row.acquisitoAt)}</Fact>
          <Fact name={t('reg.stato')}>{row.stato && <StatoBadge stato={row.stato} />}</Fact>
          <Fact name={t('reg.portale')}>{t(`portale.${row.portal}`)}</Fact>
          <Fact name={t('reg.scheda')}>{row.scheda}</Fact>
          <Fact name={t('reg.codice-appalto')}>
            {row.codiceAppalto && <span class="mono">{row.codiceAppalto}</span>}
          </Fact>
          <Fact name={t('reg.affidamento')}>
            {row.affidamentoId && props.affidamento !== null && (
              <a href={routeHash('affidamenti', row.affidamentoId)}>{props.affidamento}</a>
            )}
          </Fact>
          <Fact name={t('reg.origine')}>{t(`reg.origine-${row.origine}`)}</Fact>
        </dl>
      </Region>
      <Region id="storia" title={t('reg.storia')} card>
        {pratica?.storia.length ? (
          <ol class="timeline">
            {pratica.storia.map(({ stato, at }) => (
              <li key={at + stato}>
                <span class="num soft">{formatInstant(at)}</span>
                <StatoBadge stato={stato} />
              </li>
            ))}
          </ol>
        ) : (
          <p class="soft">{t('reg.storia-vuota')}</p>
        )}
      </Region>
      <Region id="nota" title={t('reg.note')} card>
        <TextArea {...editor.form.at('note').bind()} label={t('reg.note')} optional />
      </Region>
    </EditorFrame>
  );
};
