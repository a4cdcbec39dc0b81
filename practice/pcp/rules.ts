import type { FormTree } from './form.ts';

/** A refusal of ANAC's services: its code and the text of `tipologiche/errori.json`. */
export type Refusal = { code: string; message: string };

const MESSAGES = {
  ERR38: 'codiceAppalto già presente',
  ERR100:
    "Importo totale non consentito per l'Affidamento diretto < 5k €. Articolo 49 c. 6 e 50 decreto legislativo 36/2023.",
  REG52: 'Non è stato inserito l’importo dell’aggiudicatario',
  REG78: 'Indicare almeno un partecipante.',
  REG100: 'Negli affidamenti diretti è consentito inserire un solo idPartecipante, se non è un accordo quadro.',
  REG98: "L'importo indicato nell'oggetto appalto.datiBase.importo deve essere > 0.",
  REG99: "L'importo indicato nell'oggetto lotti.datiBase.importo deve essere > 0.",
  REG101: 'Indicare almeno uno dei campi di cui si richiede la modifica.',
  REG110:
    "La somma degli importi indicati nei lotti deve essere compresa tra l'80% e il 100% dell'importo indicato nell'appalto.",
  REG112: 'Inserire almeno un elemento nella lista delle aggiudicazioni.',
  REG127: 'Indicare almeno un Cup.',
} as const;

/** A refusal with ANAC's own words. */
export const refusal = (code: keyof typeof MESSAGES): Refusal => ({ code, message: MESSAGES[code] });

type Aggiudicazione = { cup?: string[]; partecipanti?: { idPartecipante: string; importo: number | null }[] };

/**
 * The decision table AD5.dmn: ERR100, REG52, REG78, REG100, REG112, REG127.
 * ANAC derives `importoAggiudicazione` from the importi of the partecipanti of each aggiudicazione.
 */
const ad5 = (form: FormTree): Refusal[] => {
  const all = (form.aggiudicazioni ?? []) as Aggiudicazione[];
  const some = (test: (a: Aggiudicazione) => boolean) => all.some(test);
  const broken: [keyof typeof MESSAGES, boolean][] = [
    ['ERR100', some((a) => total(a) >= 5000)],
    ['REG52', some((a) => total(a) <= 0)],
    ['REG78', some((a) => (a.partecipanti ?? []).length === 0)],
    ['REG100', some((a) => new Set((a.partecipanti ?? []).map((p) => p.idPartecipante)).size > 1)],
    ['REG112', all.length === 0],
    ['REG127', some((a) => (a.cup ?? []).length > 0 && (a.cup ?? []).every((c) => c === ''))],
  ];
  return broken.flatMap(([code, holds]) => (holds ? [refusal(code)] : []));
};

const total = (a: Aggiudicazione): number => (a.partecipanti ?? []).reduce((sum, p) => sum + (p.importo ?? 0), 0);

type Lotto = { cup?: string[]; datiBase: { importo: number | null } };

/** The decision table P5.dmn: REG98, REG99, REG101, REG110. */
const p5 = (form: FormTree): Refusal[] => {
  const lotti = (form.lotti ?? []) as Lotto[];
  const whole = (form.appalto as { datiBase: { importo: number | null } }).datiBase.importo ?? 0;
  const sum = lotti.reduce((all, { datiBase }) => all + (datiBase.importo ?? 0), 0);
  const broken: [keyof typeof MESSAGES, boolean][] = [
    ['REG98', whole <= 0],
    ['REG99', lotti.some(({ datiBase }) => (datiBase.importo ?? 0) <= 0)],
    ['REG110', sum < whole * 0.8 || sum > whole],
    ['REG101', lotti.some(({ cup = [] }) => cup.length > 1 && cup.every((one) => one === ''))],
  ];
  return broken.flatMap(([code, holds]) => (holds ? [refusal(code)] : []));
};

/** The rule tables that the practice portal has; a scheda without one is accepted when it is complete. */
export const RULES: Record<string, (form: FormTree) => Refusal[]> = { AD5: ad5, P5: p5 };
