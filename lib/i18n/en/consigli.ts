import type { consigli as it } from '../it/consigli.ts';
import type { Table } from '../table.ts';

export const consigli: Table<typeof it> = {
  'consiglio.idSchedaAvr': 'Only if an AVR form was sent before: the identifier that ANAC returned.',
  'consiglio.espd':
    'The ESPD request (DGUE) in the European format, as the certified platform prepares it. For AD3 ANAC wants it from 40.000 € upwards.',
  'consiglio.docFAP':
    'Yes if the feasibility study was carried out and authorised within the terms that exempt from using BIM.',
  'consiglio.strumentiElettroniciSpecifici':
    'Modelling methods and tools (BIM) in the design, construction and management of the works.',
  'consiglio.derogaAQ':
    'Yes if you order under a framework agreement or framework contract from before the guidelines on art. 47 del DL 77/2021.',
  'consiglio.quota30PerCento':
    'The obligation, in the notice or in the invitation, to reserve at least 30 per cent of the necessary hires for women and young people.',
  'consiglio.acquisizioneCup':
    'Yes if the contract serves a public investment project, which must have a CUP (art. 11 della legge 3/2003).',
  'consiglio.linkDocumenti':
    'Only for extreme urgency (somma urgenza) and civil protection: where the documents of the award are.',
  'consiglio.relazioneUnicaSulleProcedure': 'Yes if the contracting authority has drawn it up.',
  'consiglio.cigAccordoQuadro': 'The CIG of the framework agreement or framework contract under which you order.',
  'consiglio.sommeADisposizione': 'VAT, other taxes and sums that remain with the contracting authority.',
  'consiglio.impTotaleSicurezza': 'The amount for implementing safety.',
  'consiglio.sommeRipetizioni': 'For repeating similar works, services or supplies and for complementary deliveries.',
};
