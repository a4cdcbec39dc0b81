import { esc } from './text.ts';

/** The picker of a hierarchy, in a drawer's frame or in a window of its own. */
export const pickerBody = (
  domain: string,
): string => `<div class="picker"><div class="pageTitle">Seleziona ${esc(domain === 'GEO' ? 'luogo' : domain)}</div>
<div class="toolbar"><input type="text" id="cerca_nodo" class="Text" placeholder="Cerca per codice o descrizione"> <button type="button" class="btn" id="cerca_nodo_button">Cerca</button> <button type="button" class="btn" id="conferma_nodo">Conferma</button></div>
<ul id="albero" role="tree"></ul></div>`;
