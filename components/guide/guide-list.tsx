import type { Guida } from '../../lib/domain/guida.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { PageTitle } from '../archivio/page-title.tsx';
import { IMPORT, routeHash } from '../archivio/route.ts';
import { Badge } from '../ui/badge.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Region } from '../ui/region.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { CLASSE, guidaHash, newGuidaHash } from './route.ts';
import { sayOf } from './say.ts';

const Row = ({ guida, own, notes }: { guida: Guida; own: boolean; notes: number }) => {
  const title = <span class="visually-hidden">: {sayOf(guida)(guida.title)}</span>;
  return (
    <li class="record">
      <div class="record__text">
        <a href={guidaHash(guida.name)}>{sayOf(guida)(guida.title)}</a>
        <span class="soft small">
          {[tn('tutor.passi-n', guida.steps.length), guida.author, sayOf(guida)(guida.summary)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {notes > 0 && (
        <Badge tone="warning" icon="warning">
          {tn('archivio.incompleto', notes)}
        </Badge>
      )}
      <a class="button button--plain button--small" href={guidaHash(guida.name, 'presenta')}>
        <Icon name="panel" />
        {t('tutor.presenta')}
        {title}
      </a>
      <a
        class="button button--plain button--small"
        href={own ? guidaHash(guida.name, 'modifica') : newGuidaHash(guida.name)}
      >
        <Icon name={own ? 'edit' : 'copy'} />
        {own ? t('archivio.modifica') : t('tutor.adatta')}
        {title}
      </a>
    </li>
  );
};

/** The guides of the ente and those that come with Cigno. `own` is null while they are being read. */
export const GuideList = (props: {
  builtIn: readonly Guida[];
  own: readonly Guida[] | null;
  /** How many things remain to be seen to in one of the ente's. */
  notes: (guida: Guida) => number;
}) => {
  const { builtIn, own } = props;
  const actions = (
    <div class="row">
      <a class="button button--primary" href={newGuidaHash()}>
        <Icon name="add" />
        {t('tutor.nuova')}
      </a>
      <a class="button button--secondary" href={routeHash('guide', IMPORT)}>
        <Icon name="upload" />
        {t('tutor.importa')}
      </a>
    </div>
  );
  return (
    <div class="stack">
      <PageTitle title={t('archivio.guide')}>{own?.length ? actions : null}</PageTitle>
      <p>{t('tutor.testo')}</p>
      <Region id="guide-ente" title={t('tutor.dell-ente')}>
        {own === null && <Skeleton lines={3} />}
        {own?.length === 0 && (
          <EmptyState level={3} title={t('tutor.vuoto')} text={t('tutor.vuoto-testo')} action={actions} />
        )}
        {own && own.length > 0 && (
          <ul class="plain records" aria-label={t('tutor.dell-ente')}>
            {own.map((guida) => (
              <Row key={guida.name} guida={guida} own notes={props.notes(guida)} />
            ))}
          </ul>
        )}
      </Region>
      {builtIn.length > 0 && (
        <Region id="guide-cigno" title={t('tutor.di-cigno')}>
          <ul class="plain records" aria-label={t('tutor.di-cigno')}>
            {builtIn.map((guida) => (
              <Row key={guida.name} guida={guida} own={false} notes={0} />
            ))}
          </ul>
        </Region>
      )}
      <p>
        <a href={routeHash('guide', CLASSE)}>{t('tutor.classe-vai')}</a>
      </p>
      <p class="soft small">{t('tutor.dove-stanno')}</p>
    </div>
  );
};
