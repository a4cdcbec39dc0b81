import { adesione } from './en/adesione.ts';
import { archivio } from './en/archivio.ts';
import { campi } from './en/campi.ts';
import { cmrc } from './en/cmrc.ts';
import { consigli } from './en/consigli.ts';
import { convenzioni } from './en/convenzioni.ts';
import { elenchi } from './en/elenchi.ts';
import { errori } from './en/errori.ts';
import { novita } from './en/novita.ts';
import { panel } from './en/panel.ts';
import { popup } from './en/popup.ts';
import { profili } from './en/profili.ts';
import { registro } from './en/registro.ts';
import { scelta } from './en/scelta.ts';
import { stop } from './en/stop.ts';
import { tutor } from './en/tutor.ts';
import { ui } from './en/ui.ts';

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
