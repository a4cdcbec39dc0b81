import { useEffect } from 'preact/hooks';
import { LanguageOffer } from '../../components/archivio/language-offer.tsx';
import { LeaveDialog } from '../../components/archivio/leave-dialog.tsx';
import { Shell } from '../../components/archivio/shell.tsx';
import { Notice } from '../../components/ui/notice.tsx';
import { UndoToast } from '../../components/ui/undo-toast.tsx';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { Affidamenti } from './affidamenti.tsx';
import { Backup } from './backup.tsx';
import { Benvenuto } from './benvenuto.tsx';
import { tellNewCigs } from './cig-news.ts';
import { Cmrc } from './cmrc.tsx';
import { Convenzioni } from './convenzioni.tsx';
import { Enti } from './enti.tsx';
import { Errori } from './errori.tsx';
import { startFavourites } from './favourites.ts';
import { Guide, presented } from './guide.tsx';
import { Impostazioni } from './impostazioni.tsx';
import { Insegnamenti } from './insegnamenti.tsx';
import { chooseLanguage, offered } from './language.ts';
import { leave, place, saveAndLeave, startNavigation, stay, waiting } from './navigation.ts';
import { Novita } from './novita.tsx';
import { Operatori } from './operatori.tsx';
import { startOrders } from './orders.ts';
import { startOwnGuides } from './own-guides.ts';
import { counts, done, failure, notices, startRecords } from './records.ts';
import { Registro } from './registro.tsx';
import { RupSection } from './rup.tsx';
import { Scelta } from './scelta.tsx';
import { removed } from './writing.ts';

const dismiss = () => {
  removed.value = null;
};

const takeOffer = async () => {
  if (offered.value) await chooseLanguage(offered.value);
};

const Content = () => {
  const { section, id } = place.value;
  switch (section) {
    case 'benvenuto':
      return (
        <Benvenuto
          id={id}
          language={offered.value && <LanguageOffer language={offered.value} onChoose={() => void takeOffer()} />}
        />
      );
    case 'enti':
      return <Enti id={id} />;
    case 'rup':
      return <RupSection id={id} />;
    case 'operatori':
      return <Operatori id={id} />;
    case 'convenzioni':
      return <Convenzioni id={id} />;
    case 'affidamenti':
      return <Affidamenti id={id} />;
    case 'registro':
      return <Registro id={id} />;
    case 'cmrc':
      return <Cmrc id={id} />;
    case 'scelta':
      return <Scelta />;
    case 'errori':
      return <Errori />;
    case 'novita':
      return <Novita />;
    case 'guide':
      return <Guide id={id} />;
    case 'insegnamenti':
      return <Insegnamenti id={id} />;
    case 'backup':
      return <Backup />;
    case 'impostazioni':
      return <Impostazioni />;
  }
};

/** The archive: frame, the section of the address, what was healed, undo, unsaved changes. */
export const App = () => {
  useEffect(() => {
    const life = new AbortController();
    startNavigation(life.signal);
    startRecords(life.signal);
    startFavourites(life.signal);
    startOrders(life.signal);
    tellNewCigs(life.signal);
    startOwnGuides(life.signal);
    return () => life.abort();
  }, []);
  const { section, id } = place.value;
  const incomplete = Object.values(done.value).includes(false);
  if (section === 'guide' && presented(id)) return <Guide key={id} id={id} />;
  return (
    <>
      <Shell section={section} counts={counts.value} showWelcome={incomplete || section === 'benvenuto'}>
        {failure.value && (
          <Notice kind="error" role="alert" title={t('archivio.avviso-archivio')}>
            <p>{t('archivio.non-leggibile', { reason: said(failure.value) })}</p>
          </Notice>
        )}
        {notices.value.map((notice) => (
          <Notice key={notice} kind="warning" title={t('archivio.avviso-archivio')}>
            <p>{said(notice)}</p>
          </Notice>
        ))}
        <Content key={`${section}/${id ?? ''}`} />
      </Shell>
      {removed.value && (
        <UndoToast message={removed.value.message} onUndo={() => void removed.value?.undo()} onClose={dismiss} />
      )}
      {waiting.value !== null && <LeaveDialog onStay={stay} onDiscard={leave} onSave={() => void saveAndLeave()} />}
    </>
  );
};
