import { type Frame, openFrame } from '../../lib/assist/frame.ts';
import { createPointing } from '../../lib/assist/pointing.ts';
import type { Indicare, Puntamento, WithoutFrame } from '../../lib/domain/indicare.ts';
import type { Insegnamento } from '../../lib/domain/insegnamento.ts';
import { stillnessOf } from '../../lib/page/stillness.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';

const address = 'https://portale-servizi.anticorruzione.it/piattaforma-contratti-pubblici/';
let frame: Frame;
let pointing: ReturnType<typeof createPointing>;

export const open = (): void => {
  const { signal } = new AbortController();
  frame = openFrame(globalThis.document, () => address, recogniseSteps, stillnessOf(globalThis.document, signal));
  pointing = createPointing(frame, signal);
};
/** What the page is, once it was taught; and whether that was news. */
export const look = (
  taught: Insegnamento[],
): { news: boolean; page: string; scheda: string | null; said: string[] } => {
  const news = frame.learn(taught);
  const { page, scheda, reasons } = frame.look();
  return { news, page, scheda, said: reasons };
};
export const point = async (ask: WithoutFrame<Indicare>): Promise<Puntamento> => {
  const answer = await pointing({ ...ask, frame: frame.id });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};
