/**
 * Made by `npm run anac:update`: do not edit.
 * Source: ANAC, github.com/anticorruzione/npa, docs/modello-dati/tipologiche; which state of it, see source.ts.
 */
export const LISTS = {
settore: [
{"code":"1","label":"Ordinario","from":"2024-11-15"},
{"code":"2","label":"Speciale","from":"2024-11-15"},
],
funzioniSvolte: [
{"code":"1","label":"Solo aggiudicazione"},
{"code":"2","label":"Aggiudicazione e stipula del contratto"},
{"code":"3","label":"Aggiudicazione, stipula ed esecuzione del contratto"},
{"code":"4","label":"Proposta di aggiudicazione"},
],
oggettoContratto: [
{"code":"works","label":"Lavori","de":"Bauleistung"},
{"code":"supplies","label":"Forniture","de":"Lieferungen"},
{"code":"services","label":"Servizi","de":"Dienstleistungen"},
],
tipoClassificazione: [
{"code":"cpv","label":"Common Procurement Vocabulary","de":"Gemeinsames Vokabular für öffentliche Aufträge"},
],
lingue: [
{"code":"ENG","label":"inglese","de":"Englisch"},
{"code":"DEU","label":"tedesco","de":"Deutsch"},
{"code":"ITA","label":"italiano","de":"Italienisch"},
],
statoAppalto: [
{"code":"IN_LAV","label":"In lavorazione"},
{"code":"CONF","label":"Confermato"},
{"code":"CANC","label":"Cancellato"},
{"code":"IN_ATT_PUBB","label":"In attesa pubblicazione"},
{"code":"IN_STOP_PUBB","label":"In stop pubblicazione"},
{"code":"PUBB","label":"Pubblicato"},
],
};
