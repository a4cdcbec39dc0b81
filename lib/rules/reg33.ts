import { ACCESSIBILITA, eachAward, GIUSTIFICAZIONE, inAward } from './award.ts';
import { defineRule } from './rule.ts';
import { AD2, P6 } from './schede.ts';
import { all, holds } from './told.ts';

export const REG33 = defineRule({
  code: 'REG33',
  schede: ['AD4', ...AD2, ...P6, 'A3_6', 'AD3'],
  origin: 'dmn',
  title: 'Giustificazione sull’accessibilità',
  fields: [ACCESSIBILITA, GIUSTIFICAZIONE],
  severity: 'errore',
  message:
    'Hai detto che i criteri di accessibilità non ci sono «con la giustificazione seguente»: scrivi la giustificazione, oppure scegli un’altra risposta.',
  ok: [
    {
      aggiudicazioni: [
        { datiBaseAccessibilita: { accessibilita: 'n-inc-just', giustificazione: 'Beni di solo magazzino' } },
      ],
    },
    { aggiudicazioni: [{ datiBaseAccessibilita: { accessibilita: 'n-inc' } }] },
  ],
  ko: [
    { aggiudicazioni: [{ datiBaseAccessibilita: { accessibilita: 'n-inc-just' } }] },
    { aggiudicazioni: [{ datiBaseAccessibilita: { accessibilita: 'n-inc-just', giustificazione: '' } }] },
  ],
  evaluate: (view) =>
    eachAward(
      view,
      (award) =>
        all(
          holds(view, ACCESSIBILITA, [award], (value) => value === 'n-inc-just'),
          holds(view, GIUSTIFICAZIONE, [award], (value) => value === '', true),
        ),
      inAward(GIUSTIFICAZIONE),
      'La pagina non mostra insieme la risposta sull’accessibilità e la giustificazione.',
    ),
});
