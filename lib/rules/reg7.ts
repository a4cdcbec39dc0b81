import { onAppalto } from './appalto.ts';
import { defineRule } from './rule.ts';
import { AD2 } from './schede.ts';
import { all, blank, isCode } from './told.ts';

const MOTIVO = 'appalto.motivoUrgenza';
export const LINK = 'appalto.linkDocumenti';

export const REG7 = defineRule({
  code: 'REG7',
  schede: [...AD2, 'AD3'],
  origin: 'dmn',
  law: 'Art. 140, comma 10, d.lgs. 36/2023',
  title: 'Link ai documenti della somma urgenza',
  fields: [LINK, MOTIVO],
  severity: 'errore',
  message:
    'Il motivo di urgenza è «Somma urgenza e protezione civile»: scrivi il link alla pagina di «Bandi e contratti» dove stanno i documenti dell’affidamento, oppure correggi il motivo.',
  ok: [
    { appalto: { motivoUrgenza: '2', linkDocumenti: 'https://www.anticorruzione.it/' } },
    { appalto: { motivoUrgenza: '7' } },
    {},
  ],
  ko: [{ appalto: { motivoUrgenza: '2' } }, { appalto: { motivoUrgenza: '2', linkDocumenti: '' } }],
  evaluate: (view) =>
    onAppalto(
      all(isCode(view, MOTIVO, [], '2'), blank(view, LINK, [])),
      [LINK],
      'La pagina non mostra insieme il motivo di urgenza e il link ai documenti.',
    ),
});
