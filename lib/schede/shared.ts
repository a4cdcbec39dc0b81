import { field, optional } from './declare.ts';
import type { FieldDeclaration, SectionDeclaration } from './scheda.ts';

const SA = 'stazioniAppaltanti[]';

/** The section of the stazioni appaltanti, the same in every scheda. */
export const STAZIONI_APPALTANTI: SectionDeclaration = {
  id: 'stazioniAppaltanti',
  title: 'Stazioni Appaltanti',
  synonyms: ['Stazione appaltante', 'Dati stazione appaltante', 'Elenco stazioni appaltanti'],
  fields: [
    field(
      `${SA}.codiceFiscale`,
      'FADDA',
      'Codice Fiscale',
      'codice fiscale SA|codice fiscale amministrazione|codice fiscale ente|codice fiscale stazione appaltante titolare',
      'codice|fiscale|codice ente',
      { check: 'codiceFiscale' },
    ),
    field(
      `${SA}.codiceAusa`,
      'FADDA',
      'Codice AUSA',
      'AUSA|anagrafe unica stazioni appaltanti|codice anagrafe unica stazioni appaltanti AUSA|codice AUSA della Stazione Appaltante|codice AUSA ente|AUSA SA|numero AUSA',
      'codice stazione appaltante|codice anagrafe',
      { check: 'codiceAusa' },
    ),
    field(
      `${SA}.codiceCentroCosto`,
      'FADDA',
      'Codice Centro Costo',
      'centro di costo|id centro di costo|identificativo centro di costo|codice CDC SA|codice centro di costo stazione appaltante',
      'centro|ufficio|unità organizzativa',
    ),
    field(
      `${SA}.funzioniSvolte[]`,
      'FADDA',
      'Funzioni svolte',
      'funzione svolta|funzioni della stazione appaltante|funzioni svolte nell’appalto|ruolo svolto dalla SA nell’appalto|funzioni svolte dalla SA|funzioni svolte dalla stazione appaltante|funzioni delegate',
      'funzioni|ruolo|ruolo svolto|Funktionen',
      { ...optional, kind: 'codes', codeList: 'funzioniSvolte' },
    ),
    field(
      `${SA}.saTitolare`,
      'FADDA',
      'Stazione Appaltante Titolare',
      'titolare|titolare dell’appalto|è titolare|SA titolare dell’appalto|stazione appaltante titolare dell’appalto',
      '',
      { kind: 'boolean' },
    ),
  ],
};

export const CODICE_APPALTO = field(
  'appalto.codiceAppalto',
  'FADDA',
  'Codice Appalto',
  'codice univoco procedura|codice univoco appalto|identificativo appalto|id appalto|identificativo univoco appalto|codice procedura|codice di gara della stazione appaltante',
  'codice|codice univoco|codice di bozza ID|id bozza|codice gara',
  { check: 'codiceAppalto', minLength: 8, maxLength: 64 },
);

/** What the whole appalto is for. */
export const OGGETTO: readonly FieldDeclaration[] = [
  field(
    'appalto.datiBase.oggetto',
    'FADDA',
    'Oggetto',
    'oggetto appalto|oggetto gara|oggetto procedura|descrizione appalto|descrizione gara',
    'descrizione|oggetto affidamento|descrizione affidamento|titolo',
    { kind: 'longtext' },
  ),
  field(
    'appalto.datiBase.oggettoMl.de',
    'NPA',
    'Oggetto (Deutsch)',
    'oggetto tedesco|oggetto in lingua tedesca|oggetto de|oggetto ml de|oggetto appalto deutsch|oggetto appalto tedesco',
    'deutsch|tedesco|de',
    { ...optional, kind: 'longtext' },
  ),
  field(
    'appalto.datiBase.oggettoMl.en',
    'NPA',
    'Oggetto (English)',
    'oggetto inglese|oggetto in lingua inglese|oggetto en|oggetto ml en|oggetto appalto english|oggetto appalto inglese',
    'english|inglese|en',
    { ...optional, kind: 'longtext' },
  ),
];

/** The European document, which no form is known to show; ANAC's model requires it of the ripetizioni alone. */
export const espd = (required: boolean): SectionDeclaration => ({
  id: 'espd',
  title: 'ESPD',
  synonyms: ['DGUE', 'ESPD request'],
  fields: [
    field('espd', 'NPA', 'ESPD / DGUE', 'ESPD|DGUE|ESPD request|DGUE request|documento DGUE|documento ESPD', 'EEE', {
      required,
    }),
  ],
});
