import { code, field, optional } from './declare.ts';
import type { FieldDeclaration, SectionDeclaration } from './scheda.ts';
import { CODICE_APPALTO, OGGETTO } from './shared.ts';

const PROCEDURA = 'appalto.datiBaseProcedura';
const STRUMENTI = 'appalto.datiBaseStrumentiProcedura';
const DIRETTA = `${PROCEDURA}.giustificazioniAggiudicazioneDirettaAD[]`;
const yesNo = { kind: 'boolean' } as const;

/** The section of the appalto: its codice and its oggetto, and between them what the scheda asks beside. */
export const appalto = (...fields: readonly FieldDeclaration[]): SectionDeclaration => ({
  id: 'appalto',
  title: 'Appalto',
  synonyms: ['Dati appalto', 'Dati dell’appalto', 'Dati generali appalto'],
  fields: [CODICE_APPALTO, ...fields, ...OGGETTO],
});

export const ID_SCHEDA_AVR = field(
  'appalto.idSchedaAvr',
  'NPA',
  'Id Scheda AVR',
  'identificativo scheda AVR|riferimento scheda AVR|id AVR',
  'AVR|scheda AVR',
  { ...optional, check: 'uuid' },
);

export const SETTORE = field(
  'appalto.settore',
  'NPA',
  'Settore',
  'settore attività SA|settore attività|settore di attività|tipo settore|settore ordinario/speciale|settore appalto',
  'attività|ambito',
  code('settore'),
);

export const RELAZIONE_UNICA = field(
  'appalto.relazioneUnicaSulleProcedure',
  'NPA',
  'Relazione unica sulle procedure',
  'relazione unica|dichiarazione relazione unica|redatta la relazione unica sulle procedure|il sottoscritto dichiara che questa SA ha redatto la relazione unica sulle procedure',
  'relazione',
  yesNo,
);

export const OPERE_A_SCOMPUTO = field(
  'appalto.opereUrbanizzazioneScomputo',
  'NPA',
  'Opere di urbanizzazione a scomputo',
  'opere a scomputo|urbanizzazione a scomputo|opere urbanizzazione scomputo',
  'scomputo|urbanizzazione',
  yesNo,
);

export const SUBAPPALTO = field(
  'appalto.datiBaseSubappalti.subappalto',
  'NPA',
  'Subappalto',
  'è previsto il subappalto',
  'subappaltabile',
  code('subappalto', optional),
);

/** The names of AD4's field by which the CIG of an accordo quadro is asked on any form. */
export const CIG_AQ =
  'CIG dell’accordo quadro|CIG della convenzione|CIG AQ|CIG madre|CIG principale|CIG della convenzione-lotto|CIG relativo all’accordo quadro/convenzione';

/** The CIG of the accordo quadro outside CMRC, where nothing else is called "CIG padre". */
export const cigAccordoQuadro = (name: 'cigAccordoQuadro' | 'cigAccordoQuadroConvenzione'): FieldDeclaration =>
  field(
    `appalto.${name}`,
    'NPA',
    name === 'cigAccordoQuadro' ? 'CIG accordo quadro' : 'CIG accordo quadro/convenzione',
    `CIG accordo quadro o convenzione|${CIG_AQ}|CIG padre`,
    'CIG|accordo quadro|convenzione',
    { check: 'cig' },
  );

/** What the whole appalto is worth, the sum of its lotti or a little more (REG110). */
export const IMPORTO_APPALTO = field(
  'appalto.datiBase.importo',
  'NPA',
  'Importo',
  'importo appalto|importo gara|importo complessivo|importo complessivo appalto|importo stimato|importo totale appalto|valore stimato|valore stimato appalto|valore complessivo|valore complessivo appalto',
  'valore|importo a base di gara',
  { kind: 'amount' },
);

export const TIPO_PROCEDURA = field(
  `${PROCEDURA}.tipoProcedura`,
  'NPA',
  'Tipo procedura',
  'tipologia procedura|procedura di affidamento',
  'procedura',
  code('tipoProcedura'),
);

/** The CIG of what this one continues, at a place of the model. */
export const cigCollegato = (place: string): FieldDeclaration =>
  field(
    `${place}.cigCollegato[]`,
    'NPA',
    'CIG collegato',
    'CIG appalto collegato|CIG originario|CIG procedura iniziale|CIG iniziale',
    'CIG',
    { ...optional, kind: 'texts', check: 'cig' },
  );

/** Why an award without a competition, and of which CIG it is the continuation. */
export const GIUSTIFICAZIONI: readonly FieldDeclaration[] = [
  field(
    `${DIRETTA}.giustificazioneAggiudicazioneDiretta`,
    'NPA',
    'Giustificazione aggiudicazione diretta',
    'motivazione aggiudicazione diretta|giustificazione affidamento diretto',
    'giustificazione',
    code('giustificazioniAggiudicazioneDiretta', optional),
  ),
  cigCollegato(DIRETTA),
];

export const MOTIVO_URGENZA = field(
  'appalto.motivoUrgenza',
  'NPA',
  'Motivo urgenza',
  'somma urgenza',
  'urgenza',
  code('motivoUrgenza'),
);

export const LINK_DOCUMENTI = field(
  'appalto.linkDocumenti',
  'NPA',
  'Link documenti',
  'link documenti somma urgenza',
  'link|documenti',
  { ...optional, check: 'url' },
);

/** Whether the appalto is itself an accordo quadro: yes or no in some schede, one of four kinds in the others. */
export const ACCORDO_QUADRO = field(
  'appalto.accordoQuadro',
  'NPA',
  'Accordo quadro',
  'è un accordo quadro|ricorso ad accordo quadro',
  '',
  yesNo,
);
export const TIPO_ACCORDO_QUADRO = field(
  `${STRUMENTI}.accordoQuadro`,
  'NPA',
  'Accordo quadro',
  'tipo accordo quadro|tipologia accordo quadro',
  '',
  code('accordoQuadro', optional),
);

export const SISTEMA_DINAMICO = field(
  `${STRUMENTI}.sistemaDinamicoAcquisizione`,
  'NPA',
  'Sistema dinamico di acquisizione',
  'SDA|sistema dinamico',
  '',
  code('sistemaDinamicoAcquisizione', optional),
);

export const FINE_SISTEMA_DINAMICO = field(
  `${STRUMENTI}.fineSistemaDinamicoAcquisizione`,
  'NPA',
  'Fine sistema dinamico di acquisizione',
  'fine SDA|SDA concluso|termine del sistema dinamico di acquisizione',
  '',
  { ...optional, ...yesNo },
);

export const ASTA_ELETTRONICA = field(
  `${STRUMENTI}.astaElettronica`,
  'NPA',
  'Asta elettronica',
  'ricorso all’asta elettronica|è prevista l’asta elettronica',
  '',
  yesNo,
);

/** What a scheda of pubblicazione says of its planning and of its terms. */
export const PUBBLICAZIONE: readonly FieldDeclaration[] = [
  field(
    'appalto.strumentiSvolgimentoProcedure',
    'NPA',
    'Strumenti per lo svolgimento delle procedure',
    '',
    '',
    code('strumentiSvolgimentoProcedure', optional),
  ),
  field('appalto.idPianificazione', 'NPA', 'Id pianificazione', '', 'pianificazione', {
    ...optional,
    check: 'uuid',
  }),
  field(
    'appalto.termineRidottoAvvisoPreinformazione',
    'NPA',
    'Termine ridotto con avviso di preinformazione',
    'termine ridotto|utilizzato un termine ridotto con avviso di preinformazione',
    'preinformazione',
    { ...optional, ...yesNo },
  ),
];

const GIUSTIFICAZIONE_ACCELERATA = `${PROCEDURA}.giustificazioneProceduraAccelerata`;
const text = { ...optional, kind: 'longtext' } as const;

export const PROCEDURA_ACCELERATA: readonly FieldDeclaration[] = [
  field(
    `${PROCEDURA}.proceduraAccelerata`,
    'NPA',
    'Procedura accelerata',
    'utilizzata la procedura accelerata|ricorso alla procedura accelerata',
    '',
    { ...optional, ...yesNo },
  ),
  field(
    GIUSTIFICAZIONE_ACCELERATA,
    'NPA',
    'Giustificazione procedura accelerata',
    'motivazione procedura accelerata',
    'giustificazione',
    text,
  ),
  field(
    `${GIUSTIFICAZIONE_ACCELERATA}Ml.de`,
    'NPA',
    'Giustificazione procedura accelerata (Deutsch)',
    '',
    'deutsch',
    text,
  ),
  field(
    `${GIUSTIFICAZIONE_ACCELERATA}Ml.en`,
    'NPA',
    'Giustificazione procedura accelerata (English)',
    '',
    'english',
    text,
  ),
];

export const CONTRATTO_DIFESA = field(
  'appalto.contrattoDifesa',
  'NPA',
  'Contratto Difesa',
  'contratto nel settore della difesa',
  'difesa',
  yesNo,
);
