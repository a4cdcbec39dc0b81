import { adesione } from './en/adesione.ts';
import { archivio } from './en/archivio.ts';
import { bozze } from './en/bozze.ts';
import { campi } from './en/campi.ts';
import { cmrc } from './en/cmrc.ts';
import { consigli } from './en/consigli.ts';
import { convenzioni } from './en/convenzioni.ts';
import { copie } from './en/copie.ts';
import { deriva } from './en/deriva.ts';
import { elenchi } from './en/elenchi.ts';
import { errori } from './en/errori.ts';
import { guida } from './en/guida.ts';
import { insegna } from './en/insegna.ts';
import { novita } from './en/novita.ts';
import { palestra } from './en/palestra.ts';
import { panel } from './en/panel.ts';
import { popup } from './en/popup.ts';
import { profili } from './en/profili.ts';
import { registro } from './en/registro.ts';
import { scelta } from './en/scelta.ts';
import { stop } from './en/stop.ts';
import { struttura } from './en/struttura.ts';
import { tutor } from './en/tutor.ts';
import { ui } from './en/ui.ts';
import { archivio as archivioSaid } from './said/en/archivio.ts';
import { assist as assistSaid } from './said/en/assist.ts';
import { assistente as assistenteSaid } from './said/en/assistente.ts';
import { domain1 as domain1Said } from './said/en/domain-1.ts';
import { domain2 as domain2Said } from './said/en/domain-2.ts';
import { exchange as exchangeSaid } from './said/en/exchange.ts';
import { exercises as exercisesSaid } from './said/en/exercises.ts';
import { insegna as insegnaSaid } from './said/en/insegna.ts';
import { messaging as messagingSaid } from './said/en/messaging.ts';
import { page as pageSaid } from './said/en/page.ts';
import { palestra as palestraSaid } from './said/en/palestra.ts';
import { portals as portalsSaid } from './said/en/portals.ts';
import { reference1 as reference1Said } from './said/en/reference-1.ts';
import { reference2 as reference2Said } from './said/en/reference-2.ts';
import { rules1 as rules1Said } from './said/en/rules-1.ts';
import { rules2 as rules2Said } from './said/en/rules-2.ts';
import { schede1 as schede1Said } from './said/en/schede-1.ts';
import { schede2 as schede2Said } from './said/en/schede-2.ts';
import { sidepanel as sidepanelSaid } from './said/en/sidepanel.ts';
import { store as storeSaid } from './said/en/store.ts';
import { tours1 as tours1Said } from './said/en/tours-1.ts';
import { tours2 as tours2Said } from './said/en/tours-2.ts';
import { words as wordsSaid } from './said/en/words.ts';

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
