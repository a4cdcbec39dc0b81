import { capture } from '../../lib/assist/capture.ts';
import { captureForm } from '../../lib/assist/capture-form.ts';
import { openFrame } from '../../lib/assist/frame.ts';
import { pageModel } from '../../lib/assist/page-model.ts';
import type { Guida } from '../../lib/domain/guida.ts';
import { newPercorso, type Percorso } from '../../lib/domain/percorso.ts';
import { waysTo } from '../../lib/portals/commands.ts';
import { findCommand } from '../../lib/portals/find-command.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';
import { follow, whereIs } from '../../lib/tours/engine.ts';
import { pcpAd5 } from '../../lib/tours/pcp-ad5.ts';
import { GUIDES } from '../../lib/tours/registry.ts';

const frame = openFrame(globalThis.document, () => globalThis.location.href, recogniseSteps);
let percorso: Percorso = newPercorso('');

const read = (guida: Guida) => {
  const { page } = frame.look();
  const model = pageModel(frame, page === 'form' ? captureForm(frame.recognition) : capture(frame.doc, page));
  const { index } = whereIs(guida, percorso, model);
  percorso = follow(guida, percorso, model);
  return { passo: guida.steps[index], model };
};

/** Reads the page as it stands, recognises it and asks the guide AD5: the step, and the ms that it took. */
export const step = (): { step: string; ms: number } => {
  const start = performance.now();
  const { passo } = read(pcpAd5);
  return { step: passo?.name ?? '', ms: performance.now() - start };
};

/** The step that a guide asks for here, and what the page says where it would be ringed; '' where nothing would. */
export const shown = (name: string): { step: string; at: string } => {
  const guida = GUIDES.find((one) => one.name === name);
  if (!guida) throw new Error(name);
  const { passo, model } = read(guida);
  const target = passo?.target;
  const key =
    target?.kind === 'campo' ? model.fields.find(({ id, visible }) => visible && id === target.id)?.label : '';
  const element = target?.kind === 'comando' ? findCommand(frame.doc, waysTo(target.name)) : null;
  const text = (element as HTMLInputElement | null)?.value || element?.textContent || key || '';
  return { step: passo?.name ?? '', at: text.replace(/\s+/g, ' ').trim() };
};
