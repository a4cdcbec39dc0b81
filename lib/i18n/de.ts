import { adesione } from './de/adesione.ts';
import { archivio } from './de/archivio.ts';
import { bozze } from './de/bozze.ts';
import { campi } from './de/campi.ts';
import { cmrc } from './de/cmrc.ts';
import { consigli } from './de/consigli.ts';
import { convenzioni } from './de/convenzioni.ts';
import { copie } from './de/copie.ts';
import { deriva } from './de/deriva.ts';
import { elenchi } from './de/elenchi.ts';
import { errori } from './de/errori.ts';
import { guida } from './de/guida.ts';
import { insegna } from './de/insegna.ts';
import { novita } from './de/novita.ts';
import { palestra } from './de/palestra.ts';
import { panel } from './de/panel.ts';
import { popup } from './de/popup.ts';
import { profili } from './de/profili.ts';
import { registro } from './de/registro.ts';
import { scelta } from './de/scelta.ts';
import { stop } from './de/stop.ts';
import { struttura } from './de/struttura.ts';
import { tutor } from './de/tutor.ts';
import { ui } from './de/ui.ts';
import { archivio as archivioSaid } from './said/de/archivio.ts';
import { assist as assistSaid } from './said/de/assist.ts';
import { assistente as assistenteSaid } from './said/de/assistente.ts';
import { domain1 as domain1Said } from './said/de/domain-1.ts';
import { domain2 as domain2Said } from './said/de/domain-2.ts';
import { exchange as exchangeSaid } from './said/de/exchange.ts';
import { exercises as exercisesSaid } from './said/de/exercises.ts';
import { insegna as insegnaSaid } from './said/de/insegna.ts';
import { messaging as messagingSaid } from './said/de/messaging.ts';
import { page as pageSaid } from './said/de/page.ts';
import { palestra as palestraSaid } from './said/de/palestra.ts';
import { portals as portalsSaid } from './said/de/portals.ts';
import { reference1 as reference1Said } from './said/de/reference-1.ts';
import { reference2 as reference2Said } from './said/de/reference-2.ts';
import { rules1 as rules1Said } from './said/de/rules-1.ts';
import { rules2 as rules2Said } from './said/de/rules-2.ts';
import { schede1 as schede1Said } from './said/de/schede-1.ts';
import { schede2 as schede2Said } from './said/de/schede-2.ts';
import { sidepanel as sidepanelSaid } from './said/de/sidepanel.ts';
import { store as storeSaid } from './said/de/store.ts';
import { tours1 as tours1Said } from './said/de/tours-1.ts';
import { tours2 as tours2Said } from './said/de/tours-2.ts';
import { words as wordsSaid } from './said/de/words.ts';

export const texts = {
  ...adesione,
  ...archivio,
  ...bozze,
  ...campi,
  ...cmrc,
  ...consigli,
  ...convenzioni,
  ...copie,
  ...deriva,
  ...elenchi,
  ...errori,
  ...guida,
  ...insegna,
  ...novita,
  ...palestra,
  ...panel,
  ...popup,
  ...profili,
  ...registro,
  ...scelta,
  ...stop,
  ...struttura,
  ...tutor,
  ...ui,
};

export const catalogue = {
  ...archivioSaid,
  ...assistSaid,
  ...assistenteSaid,
  ...domain1Said,
  ...domain2Said,
  ...exchangeSaid,
  ...exercisesSaid,
  ...insegnaSaid,
  ...messagingSaid,
  ...pageSaid,
  ...palestraSaid,
  ...portalsSaid,
  ...reference1Said,
  ...reference2Said,
  ...rules1Said,
  ...rules2Said,
  ...schede1Said,
  ...schede2Said,
  ...sidepanelSaid,
  ...storeSaid,
  ...tours1Said,
  ...tours2Said,
  ...wordsSaid,
};
