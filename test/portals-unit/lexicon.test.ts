// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fieldKey } from '../../lib/domain/field.ts';
import type { PageField } from '../../lib/page/field.ts';
import { match } from '../../lib/portals/match/assign.ts';
import { stems } from '../../lib/portals/match/words.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { pageField } from './page-field.ts';

const said = (text: string): string => [...stems(text)].sort().join(' ');

describe('what a caption says', () => {
  test.each([
    ['C.F.', 'codice fiscale'],
    ['cod. fiscale', 'codice fiscale'],
    ['COD.FISC.', 'codice fiscale'],
    ['P.IVA', 'partita IVA'],
    ['P. IVA', 'partita IVA'],
    ['Part. IVA', 'partita IVA'],
    ['P.I.', 'partita IVA'],
    ['C.F./P.I.', 'codice fiscale partita IVA'],
    ['Denominaz.', 'denominazione'],
    ['Rag. soc.', 'ragione sociale'],
    ['N. CUP', 'CUP'],
    ['Nr. CUP', 'CUP'],
    ['CUP (codice unico di progetto)', 'CUP'],
    ['Codice unico progetto - CUP', 'CUP'],
    ['Cod. AUSA', 'codice AUSA'],
    ['C.F. Staz. app.', 'codice fiscale stazione appaltante'],
    ['Imp. aggiud.', 'importo aggiudicazione'],
    ['Imp. (€)', 'importo'],
    ['C.F. imp.', 'codice fiscale impresa'],
    ['Rag. soc. imp. aggiudicataria', 'ragione sociale impresa aggiudicataria'],
    ['Op. econ.', 'operatore economico'],
    ['O.E.', 'operatore economico'],
    ['Tip. appalto', 'tipo appalto'],
    ['Tipo proc.', 'tipo procedura'],
    ['Dt. adesione', 'data adesione'],
    ['SETTORE ATTIVITA’', 'settore attività'],
    ['settore di attivita', 'settore attività'],
    ['Steuernummer', 'codice fiscale'],
    ['Steuer-Nr.', 'codice fiscale'],
    ['MwSt.-Nr.', 'partita IVA'],
    ['MwSt.-Nummer', 'partita IVA'],
    ['Bezeichnung', 'denominazione'],
    ['Betrag', 'importo'],
    ['Betrag ohne MwSt.', 'importo'],
    ['Zuschlagsbetrag', 'importo aggiudicazione'],
    ['Bezeichnung der Vergabestelle', 'denominazione stazione appaltante'],
    ['Zuschlagsempfänger', 'aggiudicatario'],
    ['Gegenstand des Auftrags', 'oggetto appalto'],
    ['Vertragsgegenstand', 'oggetto contratto'],
    ['Los-Nr. 1', 'lotto 1'],
    ['Verfahrensart', 'tipo procedura'],
    ['Art des Auftrags', 'tipo appalto'],
    ['Ausführungsort', 'luogo esecuzione'],
    ['Sicherheitskosten', 'costi sicurezza'],
    ['Weitere Vergabestellen', 'altre stazione appaltante'],
    ['Codice fiscale / Steuernummer', 'codice fiscale'],
    ['Importo – Betrag', 'importo'],
    ['Oggetto dell’appalto/Gegenstand des Auftrags', 'oggetto appalto'],
    ['Denominazione (Bezeichnung)', 'denominazione'],
    ['CUP-Kodex', 'codice CUP'],
  ])('«%s» says «%s»', (caption, meaning) => expect(said(caption)).toBe(said(meaning)));

  test.each([
    ['Imp.', 'importo'],
    ['Imp.', 'impresa'],
    ['Art. 50', 'tipo 50'],
    ['Imp. partecipante', 'importo partecipante'],
    ['Imp. IVA', 'importo'],
  ])('«%s» does not say «%s»', (caption, meaning) => expect(said(caption)).not.toBe(said(meaning)));
});

/** A form with its headings in both languages or in one: each pair is a heading over captions, with what they are. */
const read = (sections: readonly (readonly [heading: string, captions: readonly string[]])[]): (string | null)[] => {
  const fields = sections.flatMap(([heading, captions]) => {
    const element = document.createElement('section');
    document.body.append(element);
    return captions.map((label): PageField => {
      const input = document.createElement('input');
      element.append(input);
      return pageField(input, { label, section: heading, headings: [heading], required: true });
    });
  });
  const meant = new Map(match(fields, AD5).known.map((one) => [one.field, fieldKey(one.id, one.index)]));
  return fields.map((field) => meant.get(field) ?? null);
};

const AG = 'aggiudicazioni[]';
const MEANT = [
  'stazioniAppaltanti[].codiceFiscale@0',
  'stazioniAppaltanti[].codiceAusa@0',
  'appalto.codiceAppalto@',
  'appalto.datiBase.oggetto@',
  `${AG}.partecipanti[].codiceFiscale@0.0`,
  `${AG}.partecipanti[].denominazione@0.0`,
  `${AG}.partecipanti[].importo@0.0`,
  null,
];

describe('a form with abbreviations or in German', () => {
  test('in abbreviated Italian', () =>
    expect(
      read([
        ['Staz. app.', ['C.F.', 'Cod. AUSA']],
        ['APPALTO', ['Cod. appalto', 'Ogg. appalto']],
        ['Op. econ.', ['Cod. fisc.', 'Rag. soc.', 'Imp. aggiud.', 'Imp. oneri sicurezza']],
      ]),
    ).toEqual(MEANT));

  test('in German alone', () =>
    expect(
      read([
        ['Vergabestelle', ['Steuernummer', 'AUSA-Kodex']],
        ['Auftrag', ['Auftragskodex', 'Gegenstand des Auftrags']],
        ['Zuschlagsempfänger', ['Steuernummer', 'Bezeichnung', 'Zuschlagsbetrag', 'Sicherheitskosten']],
      ]),
    ).toEqual(MEANT));

  test('in both languages', () =>
    expect(
      read([
        ['Stazione appaltante / Vergabestelle', ['Codice fiscale / Steuernummer', 'Codice AUSA / AUSA-Kodex']],
        ['Appalto / Auftrag', ['Codice appalto / Auftragskodex', 'Oggetto / Gegenstand']],
        [
          'Aggiudicatario / Zuschlagsempfänger',
          [
            'Codice fiscale / Steuernummer',
            'Denominazione / Bezeichnung',
            'Importo / Betrag',
            'Oneri di sicurezza / Sicherheitskosten',
          ],
        ],
      ]),
    ).toEqual(MEANT));

  test('“Imp.” alone is left to the user, whatever stands above it', () =>
    expect(read([['Aggiudicatario', ['Codice fiscale', 'Denominazione', 'Imp.']]])[2]).toBeNull());
});
