import { adesione } from './it/adesione.ts';
import { archivio } from './it/archivio.ts';
import { bozze } from './it/bozze.ts';
import { campi } from './it/campi.ts';
import { cmrc } from './it/cmrc.ts';
import { consigli } from './it/consigli.ts';
import { convenzioni } from './it/convenzioni.ts';
import { copie } from './it/copie.ts';
import { deriva } from './it/deriva.ts';
import { elenchi } from './it/elenchi.ts';
import { errori } from './it/errori.ts';
import { guida } from './it/guida.ts';
import { insegna } from './it/insegna.ts';
import { novita } from './it/novita.ts';
import { panel } from './it/panel.ts';
import { popup } from './it/popup.ts';
import { posta } from './it/posta.ts';
import { profili } from './it/profili.ts';
import { registro } from './it/registro.ts';
import { scelta } from './it/scelta.ts';
import { stop } from './it/stop.ts';
import { struttura } from './it/struttura.ts';
import { tutor } from './it/tutor.ts';
import { ui } from './it/ui.ts';

/** The texts of every page but the palestra, whose own travel with it (`it.ts`): nobody else carries its weight. */
export const core = {
  ...ui,
  ...popup,
  ...archivio,
  ...profili,
  ...adesione,
  ...bozze,
  ...campi,
  ...consigli,
  ...convenzioni,
  ...cmrc,
  ...posta,
  ...copie,
  ...deriva,
  ...elenchi,
  ...registro,
  ...panel,
  ...stop,
  ...errori,
  ...scelta,
  ...novita,
  ...struttura,
  ...tutor,
  ...guida,
  ...insegna,
} as const;
