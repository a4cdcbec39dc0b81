import fc from 'fast-check';
import { NOW } from './clock.ts';
import type { Deviation } from './deviations.ts';
import type { Read } from './table.ts';

/** Nearly always there, sometimes null, sometimes absent: the three ways in which a payload says something or nothing. */
const said = <T>(value: fc.Arbitrary<T>) =>
  fc.option(fc.option(value, { nil: null, freq: 12 }), { nil: undefined, freq: 7 });

const yesNo = fc.boolean();
const cents = fc.integer({ min: 0, max: 600_000 }).map((value) => value / 100);
/** Around the limits of the tables, and the sums that binary fractions get wrong. */
const amount = fc.oneof(
  { weight: 2, arbitrary: cents },
  { weight: 3, arbitrary: fc.constantFrom(0, 0, -1, -0.01, 0.01, 0.1, 0.2, 0.3, 50, 79.99, 80, 100, 2500, 5000) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[140_000, 150_000, 215_000, 431_000, 750_000, 1_000_000].flatMap((at) => [at, at + 0.01]),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(4999.99, 5000.01, 1666.67, 1666.66) },
);
const text = fc.constantFrom('', 'Beni di magazzino', ' ');
const url = fc.constantFrom(
  '',
  'https://www.anticorruzione.it',
  'http://www.anticorruzione.it',
  'HTTPS://ente.example',
  'ente.example',
);
const moment = fc.constantFrom(
  '',
  `${NOW}Z`,
  `${NOW}.500Z`,
  '2026-06-30T23:59:59Z',
  '2026-07-01T12:00:01Z',
  '2030-01-01T10:00:00Z',
  '2030-01-01T10:00:00Z',
  '2020-01-01T10:00:00',
  '2020-01-01',
  'domaniZ',
);
const share = fc.constantFrom(0, 0, 0, 0, 10, 29.99, 30, 30, 30.5, 100);

/** What a field may hold, by the last word of its name: a field that is not here stops the comparison. */
const LEAVES: Record<string, fc.Arbitrary<unknown>> = {
  importo: amount,
  impLavori: amount,
  impServizi: amount,
  impForniture: amount,
  sommeOpzioniRinnovi: amount,
  sommeRipetizioni: amount,
  idPartecipante: fc.constantFrom('a', 'a', 'a', 'b'),
  codiceFiscale: fc.constantFrom('80000000002', '80000000101', ''),
  funzioniSvolte: fc.constantFrom('1', '3'),
  ruoloOE: fc.constantFrom('10', '12', '13', '14', '4'),
  cup: fc.option(fc.constantFrom('', '', 'J31B20000540001', ' '), { nil: null, freq: 6 }),
  cupLotto: fc.constantFrom('J31B20000540001', ''),
  cigCollegato: fc.constantFrom('B000001279', 'B000001279', ''),
  afferenteInvestimentiPNRR: fc.constantFrom(true, true, false),
  acquisizioneCup: fc.constantFrom(true, false, false),
  servizioPubblicoLocale: yesNo,
  opzioniRinnovi: yesNo,
  ripetizioniEConsegneComplementari: yesNo,
  proceduraAccelerata: yesNo,
  giustificazioneProceduraAccelerata: text,
  giustificazione: text,
  quota30PerCento: fc.constantFrom('SI', 'NO', ...Array<string>(4).fill('SI_QUOTA_INFERIORE')),
  quotaInferioreOccupFemminile: share,
  quotaInferioreOccupGiovanile: share,
  motivoDeroga: fc.constantFrom('1', '9'),
  misurePremiali: fc.constantFrom('4', '13'),
  accessibilita: fc.constantFrom('inc', 'inc', 'n-inc', 'n-inc-just', ''),
  oggettoContratto: fc.constantFrom('works', 'works', 'services', 'supplies', ''),
  tipologiaLavoro: fc.constantFrom('9', '12', '13'),
  derogaQualificazione: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  motivoUrgenza: fc.constantFrom('2', '2', '7', ''),
  linkDocumenti: url,
  url,
  motivoEsclusioneOrdinarioSpeciale: fc.constantFrom('12', '52', '53'),
  motivoCollegamento: fc.constantFrom('10', '10', '1', '2'),
  tipoProcedura: fc.constantFrom('neg-wo-call', 'neg-wo-call', 'oth-single', 'oth-mult', 'open', ''),
  giustificazioneAggiudicazioneDiretta: fc.constantFrom('additional', 'urgency', ''),
  cpvPrevalente: fc.constantFrom('90910000', '90911000'),
  cpvSecondarie: fc.constantFrom('90910000', '90911000', '90919000', '90919300'),
  scadenzaPresentazioneOfferte: moment,
  scadenzaPresentazioneInvito: moment,
};

/** A name that means yes or no in one scheda and a code in another. */
const ACCORDO_QUADRO = { coded: fc.constantFrom('none', 'none', 'none', 'fa-wo-rc', 'fa-mix', ''), plain: yesNo };

const leafOf = (id: string, coded: boolean): fc.Arbitrary<unknown> => {
  const name = (id.split('.').at(-1) ?? '').replace('[]', '');
  if (name === 'accordoQuadro') return ACCORDO_QUADRO[coded ? 'coded' : 'plain'];
  const found = LEAVES[name];
  if (!found) throw new Error(`ANAC's table reads ${id}, for which test/rules/conformance/payloads.ts makes no value`);
  return found;
};

type Node = { below: Map<string, Node>; id: string };

const grow = (ids: readonly string[]): Node => {
  const root: Node = { below: new Map(), id: '' };
  for (const id of ids) {
    let node = root;
    for (const part of id.split('.')) {
      const next = node.below.get(part) ?? { below: new Map(), id: node.id ? `${node.id}.${part}` : part };
      node.below.set(part, next);
      node = next;
    }
  }
  return root;
};

/**
 * Payloads of all that a table reads and of nothing else, each value there, null or absent: what ANAC's data model
 * calls a field, and what the deviations read in the place of what it does not have.
 */
export const payloadsOf = (reads: readonly Read[], deviations: readonly Deviation[]): fc.Arbitrary<object> => {
  const coded = new Set(reads.filter((read) => read.coded).map(({ id }) => id));
  const ids = [
    ...reads.filter(({ kind }) => kind !== 'unknown').map(({ id }) => id),
    ...deviations.map(({ model }) => model),
  ];
  const make = (node: Node): fc.Arbitrary<unknown> => {
    const one =
      node.below.size > 0
        ? fc.record(
            Object.fromEntries([...node.below].map(([part, below]) => [part.replace('[]', ''), said(make(below))])),
          )
        : leafOf(node.id, coded.has(node.id));
    return node.id.endsWith('[]') ? fc.array(one, { maxLength: node.id.includes('.') ? 3 : 2 }) : one;
  };
  return make(grow(ids)).map((value) => JSON.parse(JSON.stringify(value)) as object);
};
