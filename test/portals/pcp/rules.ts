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

/** The rule table of each scheda that can be compiled. */
export const RULES: Record<string, (form: FormTree) => Refusal[]> = { AD5: ad5 };
