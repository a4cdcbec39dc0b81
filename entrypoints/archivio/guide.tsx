import { MissingRecord } from '../../components/archivio/missing-record.tsx';
import { IMPORT, routeHash } from '../../components/archivio/route.ts';
import { GuidaPage } from '../../components/guide/guida-page.tsx';
import { GuideList } from '../../components/guide/guide-list.tsx';
import { Present } from '../../components/guide/present.tsx';
import { guidaHash, parseGuidaRecord } from '../../components/guide/route.ts';
import { announce, LiveRegion } from '../../components/ui/live.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import type { Guida } from '../../lib/domain/guida.ts';
import { validateGuida } from '../../lib/domain/validate-guida.ts';
import { exportGuida, guidaFileName } from '../../lib/exchange/guida-file.ts';
import { t } from '../../lib/i18n/t.ts';
import { GUIDES } from '../../lib/tours/registry.ts';
import { download } from './download.ts';
import { words } from './guida-words.ts';
import { ImportGuida } from './import-guida.tsx';
import { go } from './navigation.ts';
import { own, removeGuida } from './own-guides.ts';

const BUILT_IN = GUIDES;

const onExport = (guida: Guida): void => {
  const name = guidaFileName(guida);
  download(name, exportGuida(guida, new Date().toISOString()), 'application/json');
  announce(t('tutor.esportata', { name }));
};

const Open = ({ guida, isOwn }: { guida: Guida; isOwn: boolean }) => (
  <GuidaPage
    guida={guida}
    own={isOwn}
    words={words}
    palestra={guida.portal && `palestra.html#${guida.portal}/${guida.name}`}
    card={null}
    onExport={() => onExport(guida)}
    onRemove={() => void removeGuida(guida)}
  />
);

const find = (name: string): Guida | undefined =>
  [...(own.value ?? []), ...BUILT_IN].find((guida) => guida.name === name);

/** Whether a record of the section is shown without the frame of the archive. */
export const presented = (id: string | null): boolean => {
  const asked = parseGuidaRecord(id);
  return asked?.view === 'presenta' && find(asked.name) !== undefined;
};

/** The section of the guides: list, one guide, a guide from a file. */
export const Guide = ({ id }: { id: string | null }) => {
  const asked = parseGuidaRecord(id);
  if (id === IMPORT) return <ImportGuida builtIn={BUILT_IN.map(({ name }) => name)} />;
  if (!asked) return <GuideList builtIn={BUILT_IN} own={own.value} notes={(guida) => validateGuida(guida).length} />;
  const guida = find(asked.name);
  if (!guida) return own.value ? <MissingRecord back={routeHash('guide')} /> : <Skeleton lines={6} />;
  if (asked.view === 'presenta')
    return (
      <>
        <Present guida={guida} words={words} onLeave={() => go(guidaHash(guida.name))} />
        <LiveRegion />
      </>
    );
  return <Open guida={guida} isOwn={!BUILT_IN.includes(guida)} />;
};
