// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { formOf } from '../../components/archivio/form.ts';
import { AffidamentoForm } from '../../components/profili/affidamento-form.tsx';
import type { Reference } from '../../components/profili/reference.ts';
import { askedBy, campiParts } from '../../lib/assist/campi-parts.ts';
import { changeScheda, startCampi } from '../../lib/assist/change-scheda.ts';
import { codeBook } from '../../lib/assist/code-book.ts';
import { compose, flatten } from '../../lib/assist/compose.ts';
import { affidamentoIssues } from '../../lib/assist/validate-campi.ts';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { SCHEDA_CODES, type SchedaCode } from '../../lib/domain/codes.ts';
import { consigli } from '../../lib/i18n/it/consigli.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { type CodeListName, codeList, isBigList, isSmallList } from '../../lib/reference/lists.ts';
import { choicesOn } from '../../lib/reference/search-list.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { fieldsOf } from '../../lib/schede/scheda.ts';
import { USES } from '../../lib/schede/uses.ts';
import { AFFIDAMENTO, ENTE, RUP, SAMPLE } from '../../practice/samples/ad5.ts';
import { fullAffidamento } from '../samples/full.ts';

const TODAY = '2026-11-22';
const BOOK = codeBook(CODE_LISTS);
const choices = (name: CodeListName) =>
  (isSmallList(name) ? codeList(name) : isBigList(name) ? [] : choicesOn(name, TODAY)).map(({ code, label }) => ({
    value: code,
    label,
  }));
const lookup = { search: async () => [], describe: async () => null };
const REFERENCE: Reference = {
  settore: choices('settore'),
  funzioniSvolte: choices('funzioniSvolte'),
  oggettoContratto: choices('oggettoContratto'),
  lingue: choices('lingue'),
  cpv: lookup,
  ccnl: lookup,
  categoria: lookup,
  codes: (name) => ({ few: choices(name).length > 40 || isBigList(name) ? null : choices(name), lookup }),
  adesione: {
    subappalto: choices('subappalto'),
    motivoDeroga: choices('motivoDeroga'),
    misurePremiali: choices('misurePremiali'),
    tipoFinanziamento: choices('tipoFinanziamento'),
    ruoloOE: choices('ruoloOE'),
    tipoOE: choices('tipoOE'),
    tipologiaAvvalimento: choices('tipologiaAvvalimento'),
    accessibilita: choices('accessibilita'),
  },
  istat: lookup,
  nuts: lookup,
  nutsOfComune: async () => null,
  pcpWeb: { condition: 'x', source: 'y', verifiedOn: TODAY },
};

let kept: Affidamento = AFFIDAMENTO;

const Editor = ({ initial, choose }: { initial: Affidamento; choose: boolean }) => {
  const [value, set] = useState(initial);
  kept = value;
  const issues = affidamentoIssues(value, SAMPLE.enti, TODAY, BOOK);
  const form = formOf(
    () => kept,
    (next) => {
      kept = next;
      set(next);
    },
    {
      issuesAt: (path, inside) =>
        issues.filter((one) => one.path === path || (inside && one.path.startsWith(`${path}.`))),
      touch: () => {},
      unreadable: () => {},
    },
  );
  const scheda = SCHEDE[value.scheda];
  return (
    <AffidamentoForm
      form={form}
      enti={SAMPLE.enti}
      rup={[RUP]}
      operatori={SAMPLE.operatoriEconomici}
      reference={REFERENCE}
      year={2026}
      schede={SCHEDA_CODES.map((code) => ({ code, ...USES[code] }))}
      asked={askedBy(scheda)}
      parts={campiParts(scheda)}
      startCampi={startCampi(value.scheda)}
      onScheda={choose ? (code) => form.set(changeScheda(form.value, code)) : undefined}
    />
  );
};
const open = (initial: Affidamento, choose = false) => render(<Editor initial={initial} choose={choose} />);
const write = (label: string | RegExp, value: string) => {
  const [box] = screen.getAllByLabelText(label);
  if (!box) throw new Error(String(label));
  fireEvent.input(box, { target: { value } });
};
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const answersOf = (place = 0) => kept.aggiudicazioni[place]?.campi ?? [];
const value = (id: string) => flatten(compose({ affidamento: kept, ...SAMPLE })).find((flat) => flat.id === id)?.value;

afterEach(cleanup);

const GENERATED = SCHEDA_CODES.filter((code) => code !== 'AD5' && code !== 'AD4');

test.each(GENERATED)('%s: every field that it asks has a control of its own, filled or not', (code: SchedaCode) => {
  const { container } = open(fullAffidamento(code));
  const { appalto, lotto } = campiParts(SCHEDE[code]);
  const wanted = [...appalto, ...lotto].flatMap(({ fields }) => fields);
  expect(wanted.length).toBeGreaterThan(2);
  for (const { id, declared } of wanted) {
    const named = [...container.querySelectorAll('label, legend')].filter(({ textContent }) =>
      textContent?.startsWith(declared.label.replace('(Deutsch)', 'in tedesco').replace('(English)', 'in inglese')),
    );
    expect(named.length, id).toBeGreaterThan(0);
  }
  // Nothing that is shown changes what is kept.
  expect(kept).toEqual(fullAffidamento(code));
});

test('a scheda is chosen among twelve, by portal, with the day until which it was admitted and who said so', () => {
  open(AFFIDAMENTO, true);
  const select = screen.getByLabelText('Che cosa vuoi chiedere') as HTMLSelectElement;
  expect(select.querySelectorAll('option')).toHaveLength(12);
  expect([...select.querySelectorAll('optgroup')].map(({ label }) => label)[0]).toBe('Interfaccia web della PCP');
  choose('Che cosa vuoi chiedere', 'A3_6');
  expect(kept.scheda).toBe('A3_6');
  expect(screen.getByText(/fino al 30\/06\/2025.*verificato il/)).toBeTruthy();
  choose('Che cosa vuoi chiedere', 'AD5');
  expect(kept).toEqual(AFFIDAMENTO);
});

test('P5 asks for lotti, for no supplier and no place, and composes what was answered', () => {
  open(changeScheda(AFFIDAMENTO, 'P5'));
  expect(screen.getByText(/Scheda P5 –/)).toBeTruthy();
  expect(screen.queryByLabelText(/CPV prevalente/)).toBeNull();
  expect(screen.queryByLabelText(/Comune/)).toBeNull();
  const lotti = within(screen.getByRole('region', { name: 'Lotti' }));
  expect(lotti.getByLabelText('Oggetto del lotto')).toBeTruthy();
  expect(lotti.queryByText(/aggiudicazione/)).toBeNull();
  const [fattispecie] = choices('fattispecieTracciabilita');
  choose('Fattispecie tracciabilità', fattispecie?.value ?? '');
  choose('Scelta del contraente', choices('sceltaContraente')[0]?.value ?? '');
  expect(value('lotti[].fattispecieTracciabilita')).toBe(fattispecie?.value);
  expect(affidamentoIssues(kept, [ENTE], TODAY, BOOK)).toEqual([]);
});

test('what a field is for is said where its caption does not tell, of fields that there are', () => {
  open(changeScheda(AFFIDAMENTO, 'AD3'));
  const cup = screen.getByRole('group', { name: /^Acquisizione CUP/ });
  expect(cup.textContent).toContain('progetto d’investimento pubblico');
  const [espd] = screen.getAllByLabelText(/^ESPD/);
  expect(document.getElementById(espd?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('DGUE');
  const said = (label: RegExp) =>
    document.getElementById(screen.getAllByLabelText(label)[0]?.getAttribute('aria-describedby')?.split(' ')[0] ?? '')
      ?.textContent;
  expect(said(/^Data aggiudicazione/)).toBe('Giorno/mese/anno.');
  expect(said(/^Quota inferiore occupazione femminile/)).toContain('In percentuale');
  const names = new Set(GENERATED.flatMap((code) => fieldsOf(SCHEDE[code]).map(({ id }) => id.split('.').at(-1))));
  for (const key of Object.keys(consigli)) expect(names, key).toContain(key.replace('consiglio.', ''));
});

test('texts in German and English fold away until one is there, with their captions in Italian', () => {
  const folds = () => screen.getAllByText('Testi in tedesco e in inglese').map((one) => one.closest('details'));
  open(changeScheda(AFFIDAMENTO, 'P5'));
  expect(folds().map((one) => one?.open)).toEqual([false, false]);
  fireEvent.input(within(folds()[0] as HTMLElement).getByLabelText(/^Oggetto in tedesco/), {
    target: { value: 'Beitrag' },
  });
  expect(value('appalto.datiBase.oggettoMl.de')).toBe('Beitrag');
  const written = kept;
  cleanup();
  open(written);
  expect(folds().map((one) => one?.open)).toEqual([true, false]);
});

test('amounts, days, yes or no and repeated blocks become answers; what is wrong is said beside its field', () => {
  open(changeScheda(AFFIDAMENTO, 'AD2_25'));
  write(/^Importo forniture/, '1.234,56');
  expect(value('aggiudicazioni[].quadroEconomicoStandard.impForniture')).toBe(1234.56);
  write(/^Data aggiudicazione/, '20/11/2026');
  expect(value('aggiudicazioni[].datiBaseAggiudicazioneAppalto.dataAggiudicazione')).toBe('2026-11-20T12:00:00Z');
  const pnrr = screen.getByRole('group', { name: /^Afferente investimenti PNRR/ });
  fireEvent.click(within(pnrr).getByLabelText('No'));
  expect(value('aggiudicazioni[].afferenteInvestimentiPNRR')).toBe(false);

  write(/^Importo finanziamento/, '10');
  fireEvent.click(screen.getByRole('button', { name: 'Aggiungi: Finanziamento' }));
  const second = screen.getByRole('group', { name: 'Finanziamento 2' });
  fireEvent.input(within(second).getByLabelText(/^Importo finanziamento/), { target: { value: '20' } });
  expect(answersOf().filter(({ id }) => id === 'finanziamenti[].importo')).toEqual([
    { id: 'finanziamenti[].importo', index: [0], value: 10 },
    { id: 'finanziamenti[].importo', index: [1], value: 20 },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Togli: Finanziamento 1' }));
  expect(answersOf().filter(({ id }) => id === 'finanziamenti[].importo')).toEqual([
    { id: 'finanziamenti[].importo', index: [0], value: 20 },
  ]);
  expect(screen.queryByRole('group', { name: 'Finanziamento 2' })).toBeNull();
  // Required and not answered is said, and every required field of the scheda is either answered or said.
  const said = affidamentoIssues(kept, [ENTE], TODAY, BOOK).map(({ path }) => path);
  const told = new Set(flatten(compose({ affidamento: kept, ...SAMPLE })).map(({ id }) => id));
  for (const { id, required } of fieldsOf(SCHEDE.AD2_25))
    if (required && !told.has(id) && !id.endsWith('.url'))
      expect(
        said.some((path) => path.includes(id.replace(/^aggiudicazioni\[\]\./, ''))),
        id,
      ).toBe(true);
});

test('a second lotto begins with what is usual, and is asked the same', () => {
  open(changeScheda(AFFIDAMENTO, 'AD3'));
  fireEvent.click(screen.getByRole('button', { name: 'Aggiungi aggiudicazione' }));
  expect(answersOf(1)).toContainEqual({ id: 'partecipanti[].ruoloOE', index: [0], value: '14' });
  expect(screen.getAllByLabelText(/^Ruolo OE/)).toHaveLength(2);
});
