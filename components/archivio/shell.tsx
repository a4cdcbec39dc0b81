import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/t.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { LiveRegion } from '../ui/live.tsx';
import { routeHash, type Section } from './route.ts';

const MENU: readonly { section: Section; icon: IconName }[] = [
  { section: 'benvenuto', icon: 'check' },
  { section: 'enti', icon: 'body' },
  { section: 'rup', icon: 'person' },
  { section: 'operatori', icon: 'truck' },
  { section: 'convenzioni', icon: 'link' },
  { section: 'affidamenti', icon: 'document' },
  { section: 'registro', icon: 'list' },
  { section: 'scelta', icon: 'search' },
  { section: 'errori', icon: 'warning' },
  { section: 'novita', icon: 'wait' },
  { section: 'guide', icon: 'book' },
  { section: 'insegnamenti', icon: 'edit' },
  { section: 'backup', icon: 'download' },
  { section: 'impostazioni', icon: 'settings' },
];

/** The frame of the archive: skip link, name, menu, content. */
export const Shell = (props: {
  section: Section;
  /** How many records a section has, shown beside its name. */
  counts: Partial<Record<Section, number>>;
  /** The first-run section is in the menu only until it has done its work. */
  showWelcome: boolean;
  children: ComponentChildren;
}) => (
  <>
    <button type="button" class="button button--secondary skip" onClick={skip}>
      {t('archivio.salta')}
    </button>
    <header class="shell__head">
      <img src="/icon.svg" alt="" width="32" height="32" />
      <span class="shell__name">Cigno</span>
      <span class="soft">{t('archivio.titolo')}</span>
    </header>
    <div class="shell">
      <nav class="shell__nav" aria-label={t('archivio.sezioni')}>
        <ul class="plain">
          {MENU.filter(({ section }) => section !== 'benvenuto' || props.showWelcome).map(({ section, icon }) => (
            <li key={section}>
              <a href={routeHash(section)} aria-current={section === props.section ? 'page' : undefined}>
                <Icon name={icon} />
                <span>{t(`archivio.${section}`)}</span>
                {props.counts[section] !== undefined && <span class="shell__count">{props.counts[section]}</span>}
              </a>
            </li>
          ))}
          <li>
            <a href="palestra.html">
              <Icon name="try" />
              <span>{t('archivio.palestra')}</span>
            </a>
          </li>
        </ul>
      </nav>
      <main class="shell__main" id="contenuto" tabIndex={-1}>
        {props.children}
      </main>
    </div>
    <LiveRegion />
  </>
);

/** A button, not a link: the fragment of the address is our route. */
const skip = () => document.getElementById('contenuto')?.focus();
