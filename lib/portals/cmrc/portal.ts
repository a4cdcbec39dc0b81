import { aflinkPortal } from '../aflink/family.ts';

/** "Portale Gare Telematiche" of the Città metropolitana di Roma Capitale (S004, portals.md 3.1). */
export const cmrc = aflinkPortal({
  id: 'cmrc',
  name: 'Portale Gare Telematiche della Città metropolitana di Roma Capitale',
  menu: ['Affidamento senza negoziazione', 'Affidamenti Senza Negoziazione', 'Affidamenti diretti su Accordo Quadro'],
  nuovo: 'Nuovo Affidamento',
  schede: ['AD4'],
  lastVerified: '2026-11-21',
});
