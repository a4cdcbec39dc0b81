/** What fields of ANAC's schede are for, where their name alone does not tell; by the last name of the path. Source: the descriptions of ANAC's data model, 30/06/2026. */
export const consigli = {
  'consiglio.idSchedaAvr': 'Solo se prima è stata inviata una scheda AVR: l’identificativo che ANAC ha restituito.',
  'consiglio.espd':
    'La richiesta di DGUE nel formato europeo, come la prepara la piattaforma certificata. Per AD3 ANAC la vuole da 40.000 € in su.',
  'consiglio.docFAP':
    'Sì se lo studio di fattibilità è stato realizzato e autorizzato nei termini che esentano dall’uso del BIM.',
  'consiglio.strumentiElettroniciSpecifici':
    'Metodi e strumenti di modellazione (BIM) nella progettazione, nella costruzione e nella gestione delle opere.',
  'consiglio.derogaAQ':
    'Sì se si aderisce a un accordo quadro o a una convenzione di prima delle linee guida sull’art. 47 del DL 77/2021.',
  'consiglio.quota30PerCento':
    'L’obbligo, nel bando, nell’avviso o nell’invito, di riservare a donne e giovani almeno il 30 per cento delle assunzioni necessarie.',
  'consiglio.acquisizioneCup':
    'Sì se il contratto serve a un progetto d’investimento pubblico, che deve avere un CUP (art. 11 della legge 3/2003).',
  'consiglio.linkDocumenti': 'Solo per somma urgenza e protezione civile: dove sono i documenti dell’affidamento.',
  'consiglio.relazioneUnicaSulleProcedure': 'Sì se la stazione appaltante l’ha redatta.',
  'consiglio.cigAccordoQuadro': 'Il CIG dell’accordo quadro o della convenzione a cui si aderisce.',
  'consiglio.sommeADisposizione': 'IVA, altre imposte e somme che restano alla stazione appaltante.',
  'consiglio.impTotaleSicurezza': 'L’importo per l’attuazione della sicurezza.',
  'consiglio.sommeRipetizioni': 'Per ripetere lavori, servizi o forniture analoghi e per consegne complementari.',
} as const;
