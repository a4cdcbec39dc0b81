import type { AnacForm } from '../domain/field.ts';
import { cigOfAq } from './cig-aq.ts';
import { defineRule, type RuleVariant } from './rule.ts';
import { P6 } from './schede.ts';

const inField = (name: string) => {
  const form = (cig: string): AnacForm => ({ appalto: { [name]: cig } });
  return {
    fields: [`appalto.${name}`],
    ok: [form('B000001279'), {}],
    ko: [form('B000001278'), form('CONSIP'), form('X000000000')],
    evaluate: cigOfAq(`appalto.${name}`),
  } satisfies RuleVariant;
};

/** AD4's own field is looked at by CIGNO-CIG-PADRE. */
export const ERR98 = defineRule({
  code: 'ERR98',
  schede: ['P5', ...P6, 'P3_3'],
  variants: { P3_3: inField('cigAccordoQuadroConvenzione') },
  origin: 'server',
  law: 'Algoritmo di validazione del CIG (ANAC)',
  title: 'CIG dell’accordo quadro',
  severity: 'errore',
  message:
    'Il CIG dell’accordo quadro o della convenzione non può essere giusto: i caratteri di controllo non tornano, o è uno SmartCIG. Ricopialo, per il lotto a cui aderisci.',
  ...inField('cigAccordoQuadro'),
});
