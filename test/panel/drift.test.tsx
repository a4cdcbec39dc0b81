// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DriftNotice } from '../../components/drift/drift-notice.tsx';
import { SafeSettings } from '../../components/drift/safe-settings.tsx';
import { StructureTool } from '../../components/drift/structure-tool.tsx';
import { ActionsBar } from '../../components/panel/actions-bar.tsx';
import { newPanelState } from '../../lib/assist/panel-state.ts';
import type { Structure, StructureControl } from '../../lib/domain/page-structure.ts';
import type { SafeMode } from '../../lib/domain/safe-mode.ts';

afterEach(cleanup);
const text = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');

test('the notice names the fields and the days, and offers safe mode only where it is not on', () => {
  const drift = { missing: ['Codice AUSA', 'Settore'], added: [], since: '2026-11-12', lastSeen: '2026-11-11' };
  const onSafe = vi.fn();
  const acts = { onAccept: vi.fn(), onSafe, onExport: vi.fn() };
  const { rerender } = render(<DriftNotice drift={drift} safe={null} {...acts} />);
  expect(text()).toContain(
    'Dal 12/11/2026 non trovo più: Codice AUSA, Settore. Ultima volta vista com’era: 11/11/2026.',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Solo segnare, su tutto il portale' }));
  expect(onSafe.mock.calls).toEqual([['portale']]);
  rerender(<DriftNotice drift={drift} safe="portale" {...acts} />);
  expect(screen.queryByRole('button', { name: /Solo segnare/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Va bene così' }));
  expect(acts.onAccept).toHaveBeenCalledOnce();
});

test('under safe mode there is no Compila: why, and the way out', () => {
  const onLeaveSafe = vi.fn();
  const bar = { compila: { current: null }, onFill: vi.fn(), onCheck: vi.fn(), onStop: vi.fn(), onLeaveSafe };
  render(<ActionsBar state={{ ...newPanelState(), safe: 'pagina' }} {...bar} />);
  expect(screen.queryByRole('button', { name: 'Compila' })).toBeNull();
  expect(text()).toContain('Modalità sicura su questa pagina');
  fireEvent.click(screen.getByRole('button', { name: 'Esci dalla modalità sicura' }));
  expect(onLeaveSafe).toHaveBeenCalledOnce();
});

test('the settings show portals and pages, and change only what was ticked', () => {
  const onChange = vi.fn<(make: (kept: SafeMode) => SafeMode) => void>();
  render(<SafeSettings safe={['pcp/form/AD5']} known={['cmrc/documento/AD4']} onChange={onChange} />);
  const box = (name: RegExp): HTMLInputElement => screen.getByRole('checkbox', { name });
  expect(box(/AD5/).checked).toBe(true);
  fireEvent.click(box(/AD4/));
  fireEvent.click(box(/^PCP(?!.*AD5)/));
  const kept = ['pcp/form/AD5', 'pcp/form/AD3'];
  expect(onChange.mock.calls.map(([change]) => change(kept))).toEqual([
    [...kept, 'cmrc/documento/AD4'],
    [...kept, 'pcp'],
  ]);
});

test('the structure is shown whole, and each line can be taken out', () => {
  const control: StructureControl = {
    label: 'Codice AUSA',
    headings: ['Stazioni appaltanti'],
    blocks: [{ heading: 'Stazione 1', index: 0 }],
    control: 'text',
    tag: 'input',
    type: 'text',
    role: '',
    id: 'f#',
    name: 'ausa',
    required: true,
    visible: true,
    editable: false,
    aside: false,
    options: null,
    field: 'stazioniAppaltanti[].codiceAusa@0',
  };
  const structure: Structure = {
    portal: 'pcp',
    page: 'form',
    scheda: 'AD5',
    title: 'Bozza [nome]',
    words: [{ where: 'button', text: 'Conferma' }],
    controls: [control, { ...control, label: 'Settore', options: { count: 2, list: 'settore' } }],
  };
  const onChange = vi.fn();
  const acts = { onRead: vi.fn(), onChange, onSave: vi.fn(), onClose: vi.fn() };
  render(<StructureTool state={{ structure, saved: '' }} {...acts} />);
  for (const said of [
    'Bozza [nome]',
    'Conferma',
    'Stazioni appaltanti',
    'Stazione 1',
    'obbligatorio',
    'non modificabile',
  ])
    expect(text()).toContain(said);
  for (const said of ['id f#, name ausa', 'codiceAusa@0', '2 opzioni dell’elenco pubblico «settore»'])
    expect(text()).toContain(said);
  fireEvent.click(screen.getByRole('button', { name: 'Togli «Codice AUSA»' }));
  fireEvent.click(screen.getByRole('button', { name: 'Togli «Conferma»' }));
  fireEvent.click(screen.getByRole('button', { name: 'Togli «Bozza [nome]»' }));
  expect(onChange.mock.calls.map(([next]) => [next.controls.length, next.words.length, next.title])).toEqual([
    [1, 1, 'Bozza [nome]'],
    [2, 0, 'Bozza [nome]'],
    [2, 1, ''],
  ]);
});
