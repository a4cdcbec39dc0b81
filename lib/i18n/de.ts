import { adesione } from './de/adesione.ts';
import { archivio } from './de/archivio.ts';
import { campi } from './de/campi.ts';
import { cmrc } from './de/cmrc.ts';
import { consigli } from './de/consigli.ts';
import { convenzioni } from './de/convenzioni.ts';
import { elenchi } from './de/elenchi.ts';
import { errori } from './de/errori.ts';
import { novita } from './de/novita.ts';
import { panel } from './de/panel.ts';
import { popup } from './de/popup.ts';
import { profili } from './de/profili.ts';
import { registro } from './de/registro.ts';
import { scelta } from './de/scelta.ts';
import { stop } from './de/stop.ts';
import { tutor } from './de/tutor.ts';
import { ui } from './de/ui.ts';

export const texts = {
  ...adesione,
  ...archivio,
  ...campi,
  ...cmrc,
  ...consigli,
  ...convenzioni,
  ...elenchi,
  ...errori,
  ...novita,
  ...panel,
  ...popup,
  ...profili,
  ...registro,
  ...scelta,
  ...stop,
  ...tutor,
  ...ui,
};

export const catalogue = {};
