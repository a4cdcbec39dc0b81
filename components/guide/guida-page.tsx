import type { Guida } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { routeHash } from '../archivio/route.ts';
import { Button } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { GuidaFacts, PassiView } from './passo-view.tsx';
import { guidaHash, newGuidaHash } from './route.ts';
import { sayOf } from './say.ts';
import type { GuidaWords } from './words.ts';

const ActionLink = (props: { href: string; icon: IconName; label: string; tab?: boolean; primary?: boolean }) => (
  <a
    class={`button ${props.primary ? 'button--primary' : 'button--secondary'}`}
    href={props.href}
    target={props.tab ? '_blank' : undefined}
    rel={props.tab ? 'noopener' : undefined}
  >
    <Icon name={props.icon} />
    {props.label}
    {props.tab && <span class="visually-hidden"> ({t('tutor.altra-scheda')})</span>}
  </a>
);

/** One guide to be read, with what can be done with it. */
export const GuidaPage = (props: {
  guida: Guida;
  own: boolean;
  words: GuidaWords;
  /** Addresses of the practice on its portal and of its printable card. */
  palestra: string | null;
  card: string | null;
  onExport: () => void;
  onRemove: () => void;
}) => {
  const { guida, own } = props;
  return (
    <div class="stack editor">
      <a class="back" href={routeHash('guide')}>
        <Icon name="back" />
        {t('archivio.torna')}
      </a>
      <PageTitle title={sayOf(guida)(guida.title)}>
        {own ? (
          <ActionLink primary icon="edit" href={guidaHash(guida.name, 'modifica')} label={t('archivio.modifica')} />
        ) : (
          <ActionLink primary icon="copy" href={newGuidaHash(guida.name)} label={t('tutor.adatta')} />
        )}
      </PageTitle>
      <div class="row">
        <ActionLink icon="panel" href={guidaHash(guida.name, 'presenta')} label={t('tutor.presenta')} />
        {props.palestra && <ActionLink tab icon="check" href={props.palestra} label={t('tutor.prova')} />}
        {props.card && <ActionLink tab icon="document" href={props.card} label={t('tutor.stampa')} />}
        <Button icon="download" onClick={props.onExport}>
          {t('tutor.esporta')}
        </Button>
        {own && (
          <Button variant="danger" icon="trash" onClick={props.onRemove}>
            {t('archivio.elimina')}
          </Button>
        )}
      </div>
      {guida.summary && <p>{sayOf(guida)(guida.summary)}</p>}
      <GuidaFacts guida={guida} own={own} />
      <h2>{t('tutor.passi')}</h2>
      <PassiView guida={guida} words={props.words} />
    </div>
  );
};
