import { AMOUNT, awardsHidden, totals } from './awards.ts';
import { contractWillBe, OGGETTO_CONTRATTO } from './contratto.ts';
import { cannotTell, defineRule, errorAt, OK } from './rule.ts';
import { all, any, not } from './told.ts';

const WORKS = 150_000;
const OTHERS = 140_000;

const award = (oggettoContratto: string, importo: number) => ({
  aggiudicazioni: [{ datiBase: { oggettoContratto }, partecipanti: [{ importo }] }],
});

/** The law says "inferiore a"; ANAC's REG144 and REG145 refuse only what is above. */
export const TETTO = defineRule({
  code: 'CIGNO-TETTO',
  schede: ['AD3'],
  origin: 'cigno',
  law: 'Art. 50, comma 1, lett. a) e b), d.lgs. 36/2023',
  title: 'Importo sotto il limite dell’affidamento diretto',
  fields: [AMOUNT, OGGETTO_CONTRATTO],
  severity: 'avviso',
  message:
    'L’importo è proprio il limite dell’affidamento diretto (150.000 euro per i lavori, 140.000 per servizi e forniture). ANAC non lo rifiuta, ma la legge vuole un importo inferiore: controllalo.',
  ok: [award('works', 149_999.99), award('works', 140_000), award('services', 139_999.99), award('supplies', 140_001)],
  ko: [award('works', 150_000), award('services', 140_000), award('supplies', 140_000)],
  evaluate(view) {
    const judged = totals(view).map(({ award, sum, certain, places }) => {
      const works = contractWillBe(view, award, 'works');
      const at = (ceiling: number) => (certain ? sum === ceiling : sum > ceiling ? false : null);
      return { places, wrong: any(all(works, at(WORKS)), all(not(works), at(OTHERS))) };
    });
    const those = (sense: boolean | null) => judged.filter(({ wrong }) => wrong === sense).flatMap((one) => one.places);
    if (those(true).length > 0) return errorAt(those(true));
    const why = 'La pagina non mostra insieme l’oggetto del contratto e tutti gli importi.';
    return awardsHidden(view) ?? (those(null).length > 0 ? cannotTell(why, those(null)) : OK);
  },
});
