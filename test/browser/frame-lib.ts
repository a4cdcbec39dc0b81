import { type Frame, openFrame } from '../../lib/assist/frame.ts';
import { stillnessOf } from '../../lib/page/stillness.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';

let frame: Frame;
let life: AbortController;
let address = 'https://portale-servizi.anticorruzione.it/piattaforma-contratti-pubblici/';

export const open = (): void => {
  life = new AbortController();
  frame = openFrame(globalThis.document, () => address, recogniseSteps, stillnessOf(globalThis.document, life.signal));
};
export const close = (): void => life.abort();
export const move = (to: string): void => {
  address = to;
};
/** Looks, and says how often the page was really read so far. */
export const look = (): number => {
  frame.look();
  return frame.revision;
};
export const lookGently = async (): Promise<number> => {
  await frame.lookGently();
  return frame.revision;
};
/** Captions of the fields as last seen. */
export const seen = (): string[] =>
  [...frame.recognition.known, ...frame.recognition.unknown].map(({ field }) => field.label);
