import { t } from '../../lib/i18n/t.ts';

/** Says loudly, on every page of the palestra, that nothing here is real. */
export const PalestraBanner = ({ home }: { home: boolean }) => (
  <section class="palestra-banner" aria-label={t('palestra.nome')}>
    <p class="palestra-banner__word">
      <strong>{t('palestra.nome')}</strong> <span>{t('palestra.avviso')}</span>
    </p>
    <nav class="palestra-banner__ways" aria-label={t('palestra.vie')}>
      {!home && <a href="palestra.html">{t('palestra.indice')}</a>}
      <a href="archivio.html">{t('palestra.archivio')}</a>
    </nav>
  </section>
);
