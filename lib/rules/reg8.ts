import { onAppalto } from './appalto.ts';
import { eachAward, inAward } from './award.ts';
import { LINK } from './reg7.ts';
import { defineRule, inSchede } from './rule.ts';
import { AD2, P3 } from './schede.ts';
import { holds } from './told.ts';

const URL_LOTTO = 'aggiudicazioni[].datiBaseDocumenti.url';

/** ANAC looks at the first letters alone, in small letters. */
const noWebAddress = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && !value.startsWith('http:') && !value.startsWith('https:');

export const REG8 = defineRule({
  code: 'REG8',
  schede: [...AD2, 'P6_1', ...P3, 'AD3'],
  variants: inSchede(['P6_1', ...P3], {
    title: 'Indirizzo dei documenti di gara',
    fields: [URL_LOTTO],
    message: 'L’indirizzo dei documenti di gara deve cominciare con https: o http: (in minuscolo): correggilo.',
    ok: [{ aggiudicazioni: [{ datiBaseDocumenti: { url: 'https://www.anticorruzione.it/' } }, {}] }],
    ko: [{ aggiudicazioni: [{ datiBaseDocumenti: { url: 'www.anticorruzione.it' } }] }],
    evaluate: (view) =>
      eachAward(
        view,
        (lot) => holds(view, URL_LOTTO, [lot], noWebAddress),
        inAward(URL_LOTTO),
        'La pagina non mostra l’indirizzo dei documenti di gara.',
      ),
  }),
  origin: 'dmn',
  title: 'Link ai documenti',
  fields: [LINK],
  severity: 'errore',
  message: 'Il link ai documenti deve cominciare con https: o http: (in minuscolo): correggilo, o togli il testo.',
  ok: [{ appalto: { linkDocumenti: 'https://www.anticorruzione.it/' } }, { appalto: { linkDocumenti: '' } }, {}],
  ko: [
    { appalto: { linkDocumenti: 'www.anticorruzione.it' } },
    { appalto: { linkDocumenti: 'HTTPS://www.anticorruzione.it' } },
  ],
  evaluate: (view) =>
    onAppalto(holds(view, LINK, [], noWebAddress), [LINK], 'La pagina non mostra il link ai documenti.'),
});
