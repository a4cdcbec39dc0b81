import { MissingRecord } from '../../components/archivio/missing-record.tsx';
import { IMPORT, NEW, routeHash } from '../../components/archivio/route.ts';
import { GuidaCard } from '../../components/guide/card.tsx';
import { GuidaPage } from '../../components/guide/guida-page.tsx';
import { GuideList } from '../../components/guide/guide-list.tsx';
import { Present } from '../../components/guide/present.tsx';
import { CLASSE, guidaHash, parseGuidaRecord } from '../../components/guide/route.ts';
import { announce, LiveRegion } from '../../components/ui/live.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { dayInRome } from '../../lib/domain/day.ts';
import type { Guida } from '../../lib/domain/guida.ts';
import { adaptGuida, newGuida } from '../../lib/domain/new-guida.ts';
import { exportGuida, guidaFileName } from '../../lib/exchange/guida-file.ts';
import { t } from '../../lib/i18n/t.ts';
import { GUIDES } from '../../lib/tours/registry.ts';
import { ClasseSection } from './classe.tsx';
import { download } from './download.ts';
import { GuidaEditor } from './guida-editor.tsx';
import { guidaIssues } from './guida-reference.ts';
import { words } from './guida-words.ts';
import { ImportGuida } from './import-guida.tsx';
import { go, place } from './navigation.ts';
import { own, removeGuida } from './own-guides.ts';
import { records } from './records.ts';

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
    card={guidaHash(guida.name, 'stampa')}
    onExport={() => onExport(guida)}
    onRemove={() => void removeGuida(guida)}
  />
);

const find = (name: string): Guida | undefined =>
  [...(own.value ?? []), ...BUILT_IN].find((guida) => guida.name === name);

const names = (): string[] => [...(own.value ?? []), ...BUILT_IN].map(({ name }) => name);

/** Whether a record of the section is shown without the frame of the archive. */
export const presented = (id: string | null): boolean => {
  const asked = parseGuidaRecord(id);
  return (asked?.view === 'presenta' || asked?.view === 'stampa') && find(asked.name) !== undefined;
};

/** With one ente alone there is no doubt whose guide it is. */
const author = (): string => {
  const [ente, ...others] = records.enti.value ?? [];
  return ente && others.length === 0 ? ente.denominazione.trim() : '';
};

/** A new guide, blank or a copy of the one that the address names. */
const NewGuida = () => {
  const taken = names();
  const model = place.value.model;
  if (!records.enti.value || !own.value) return <Skeleton lines={6} />;
  const found = model ? find(model) : null;
  if (found === undefined) return <MissingRecord back={routeHash('guide')} />;
  const initial = found ? adaptGuida(found, author()) : newGuida(author(), dayInRome(new Date()));
  return <GuidaEditor initial={initial} isNew taken={taken} />;
};

/** The section of the guides: list, one guide, a guide from a file. */
export const Guide = ({ id }: { id: string | null }) => {
  const asked = parseGuidaRecord(id);
  if (place.value.record === NEW) return <NewGuida />;
  if (id === CLASSE) return <ClasseSection />;
  if (id === IMPORT) return <ImportGuida builtIn={BUILT_IN.map(({ name }) => name)} />;
  if (!asked) return <GuideList builtIn={BUILT_IN} own={own.value} notes={(guida) => guidaIssues(guida).length} />;
  const guida = find(asked.name);
  if (!guida) return own.value ? <MissingRecord back={routeHash('guide')} /> : <Skeleton lines={6} />;
  if (asked.view === 'stampa') return <GuidaCard guida={guida} words={words} />;
  if (asked.view === 'presenta')
    return (
      <>
        <Present guida={guida} words={words} onLeave={() => go(guidaHash(guida.name))} />
        <LiveRegion />
      </>
    );
  if (asked.view === 'modifica' && !BUILT_IN.includes(guida))
    return <GuidaEditor initial={guida} isNew={false} taken={[]} />;
  return <Open guida={guida} isOwn={!BUILT_IN.includes(guida)} />;
};
