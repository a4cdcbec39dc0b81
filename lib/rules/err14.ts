import { SCHEDA_CODES } from '../domain/codes.ts';
import { AWARDS, awardsHidden } from './awards.ts';
import { cannotTell, defineRule, errorAt, inSchede, OK, type Place } from './rule.ts';
import { WITH_LOTTI } from './schede.ts';
import { places } from './view.ts';

const LOT = 'aggiudicazioni[].lotIdentifier';

export const ERR14 = defineRule({
  code: 'ERR14',
  schede: SCHEDA_CODES,
  variants: inSchede(WITH_LOTTI, {
    message: 'Due lotti hanno lo stesso identificativo: dai a ciascuno il suo, per esempio LOT-0001 e LOT-0002.',
  }),
  origin: 'server',
  title: 'Identificativi dei lotti diversi',
  fields: [LOT],
  severity: 'errore',
  message:
    'Due aggiudicazioni hanno lo stesso identificativo del lotto: dai a ciascuna il suo, per esempio LOT-0001 e LOT-0002.',
  ok: [
    { aggiudicazioni: [{ lotIdentifier: 'LOT-0001' }, { lotIdentifier: 'LOT-0002' }] },
    { aggiudicazioni: [{}, {}] },
  ],
  ko: [{ aggiudicazioni: [{ lotIdentifier: 'LOT-0001' }, { lotIdentifier: 'LOT-0001' }] }],
  evaluate(view) {
    const all = places(view.count(AWARDS, []));
    const seen = new Set<unknown>();
    const twice: Place[] = [];
    let unknown = false;
    for (const award of all) {
      const told = view.tell(LOT, [award]);
      if (told.state === 'unknown') unknown = true;
      if (told.state !== 'value') continue;
      if (seen.has(told.value)) twice.push({ id: LOT, index: [award] });
      seen.add(told.value);
    }
    if (twice.length > 0) return errorAt(twice);
    if (unknown && all.length > 1) return cannotTell('La pagina non mostra tutti gli identificativi dei lotti.');
    return awardsHidden(view) ?? OK;
  },
});
