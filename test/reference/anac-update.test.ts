import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MEDIUM_LISTS, SMALL_LISTS } from '../../lib/reference/lists.ts';
import { openCheckout } from '../../scripts/anac/checkout.ts';
import { makePacks } from '../../scripts/anac/packs.ts';
import { type Places, update } from '../../scripts/anac/update.ts';
import { sharedPath } from '../shared-material.ts';

const OURS: Places = { data: 'assets/data', fingerprints: 'scripts/anac/fingerprints.json' };
const STATE = { commit: 'abc1234', date: '2026-09-15' };

let home = '';
let places: Places = OURS;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cigno-anac-'));
  places = { data: join(home, 'data'), fingerprints: join(home, 'fingerprints.json') };
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const files = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

const anac = sharedPath('anac');

describe('the state of ANAC that is implemented', () => {
  it.runIf(anac)(
    'makes the data byte for byte',
    () => {
      const { lists } = openCheckout(anac ?? '');
      expect(makePacks(lists, { commit: '21f8640', date: '2026-06-30' })).toEqual(files(OURS.data));
    },
    30_000,
  );
  it.runIf(anac)(
    'has no field and no rule that Cigno does not, nor the other way round',
    async () => {
      cpSync(OURS.data, places.data, { recursive: true });
      cpSync(OURS.fingerprints, places.fingerprints);
      const { lines, byHand } = await update(anac ?? '', places);
      expect(lines.filter((line) => /^ {2}[A-Z]/.test(line))).toEqual([]);
      expect(byHand).toBe(false);
      expect(lines.at(-1)).toBe('Nothing changed: the data, the fields and the rules are those of this state.');
      expect(files(places.data)).toEqual(files(OURS.data));
      expect(readFileSync(places.fingerprints, 'utf8')).toBe(readFileSync(OURS.fingerprints, 'utf8'));
    },
    30_000,
  );
});

type Row = { codice: string; descrizione: object; dataInizio: string | null; dataFine: string | null };
const row = (codice: string, it: string, more: { de?: string; from?: string; to?: string } = {}): Row => ({
  codice,
  descrizione: { it, en: it, ...(more.de && { de: more.de }) },
  dataInizio: more.from ? `${more.from}T00:00:00` : null,
  dataFine: more.to ? `${more.to}T00:00:00` : null,
});

const MODEL = `openapi: 3.0.0
components:
  schemas:
    SettoreEnum:
      allOf:
        - $ref: 'https://example.org/docs/modello-dati/modello-dati-tipologiche.yaml#/components/schemas/TipologicaSchemaType'
      description: valori nel file [settore.json](https://example.org/docs/modello-dati/tipologiche/settore.json)
    NuovoEnum:
      allOf:
        - $ref: 'https://example.org/docs/modello-dati/modello-dati-tipologiche.yaml#/components/schemas/TipologicaSchemaType'
      description: valori nel file [nuovo.json](https://example.org/docs/modello-dati/tipologiche/nuovo.json)
    SchedaAD5Type:
      required: [anacForm]
      properties:
        anacForm:
          type: object
          required: [appalto]
          properties:
            appalto:
              type: object
              required: [codiceAppalto, nuovo]
              properties:
                codiceAppalto: { type: string, minLength: 8, maxLength: 32 }
                settore: { $ref: '#/components/schemas/SettoreEnum' }
                nuovo: { $ref: '#/components/schemas/NuovoEnum' }
`;
const rule = (code: string, condition: string): string =>
  `<rule><inputEntry><text>${condition}</text></inputEntry>` +
  `<outputEntry><text>"{\\"idTipologica\\":\\"errori\\",\\"codice\\":\\"${code}\\"}"</text></outputEntry></rule>`;
const table = (...rules: string[]): string =>
  `<?xml version="1.0"?><definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">` +
  `<decision id="AD5" name="AD5"><decisionTable id="t"><input id="i"><inputExpression id="e"><text>appalto</text>` +
  `</inputExpression></input><output id="o" name="Errore"/>${rules.join('')}</decisionTable></decision></definitions>`;

/** A small checkout laid out as ANAC's repository, and the ways to change it. */
const checkout = () => {
  const folder = join(home, 'npa');
  const model = join(folder, 'docs/modello-dati');
  for (const part of ['tipologiche', 'schede', 'regole']) mkdirSync(join(model, part), { recursive: true });
  const list = (name: string, ...rows: Row[]) =>
    writeFileSync(join(model, 'tipologiche', `${name}.json`), JSON.stringify(rows));
  const dmn = (...rules: string[]) => writeFileSync(join(model, 'regole/AD5.dmn'), table(...rules));
  for (const name of [...SMALL_LISTS, ...MEDIUM_LISTS]) list(name, row('1', `Voce di ${name}`));
  list('CPV', row('30000000', 'Macchine per ufficio'), row('90919200', 'Servizi di pulizia di uffici'));
  list('codIstat', row('012058091', 'ROMA', { from: '2000-01-01', to: '2099-12-31' }));
  list('codNUTS', row('ITI43', 'Roma'));
  list('errori', row('ERR1', 'utente non autorizzato'));
  writeFileSync(join(model, 'schede/modello-dati-schede-AD5.yaml'), MODEL);
  dmn(rule('REG78', 'appalto = null'), rule('REG999', 'appalto = 1'));
  return { folder, list, dmn };
};

const ofLists = (lines: readonly string[]): string[] => {
  const start = lines.indexOf('Code lists');
  return start < 0 ? [] : lines.slice(start + 1, lines.indexOf('', start + 1)).map((line) => line.slice(2));
};

describe('a state of ANAC that is another', () => {
  it('says what became of the code lists, and nothing the second time', async () => {
    const { folder, list } = checkout();
    list('ccnl', row('A01', 'agricoltura'), row('B01', 'chimica'), row('C01', 'metalmeccanica'), row('D01', 'tessile'));
    await update(folder, places, STATE);
    list(
      'ccnl',
      row('A01', 'agricoltura e pesca'),
      row('B01', 'chimica', { to: '2026-08-31' }),
      row('D01', 'tessile', { de: 'Textil' }),
      row('E01', 'spettacolo'),
    );
    list('CPV', row('30000000', 'Macchine per ufficio'), row('90911200', 'Servizi di pulizia di edifici'));
    const later = { commit: 'def5678', date: '2026-10-01' };
    const { lines } = await update(folder, places, later);
    expect(lines[0]).toBe('ANAC abc1234 of 2026-09-15 → def5678 of 2026-10-01');
    expect(ofLists(lines)).toEqual([
      'CPV: 1 removed, 1 added',
      '  - 90919200  Servizi di pulizia di uffici',
      '  + 90911200  Servizi di pulizia di edifici',
      'ccnl: 2 renamed, 1 expired, 1 removed, 1 added',
      '  ~ A01  «agricoltura» is now «agricoltura e pesca»',
      '  x B01  chimica (until 2026-08-31)',
      '  - C01  metalmeccanica',
      '  ~ D01  in German «» is now «Textil»',
      '  + E01  spettacolo',
    ]);
    expect(lines.some((line) => /^ {2}medium-lists\.ts .* rewritten$/.test(line))).toBe(true);
    const written = files(places.data);
    const again = await update(folder, places);
    expect(ofLists(again.lines)).toEqual([]);
    expect(again.lines.filter((line) => line.endsWith('rewritten'))).toEqual([]);
    expect(files(places.data)).toEqual(written);
  });

  it('says which fields and rules are to be done by hand', async () => {
    const { folder, dmn } = checkout();
    const { lines, byHand } = await update(folder, places, STATE);
    expect(byHand).toBe(true);
    for (const line of [
      '  AD5: + appalto.nuovo is new (required, code list nuovo)',
      '  AD5: + the code list nuovo is not in lib/reference/lists.ts',
      '  AD5: - aggiudicazioni[].codIstat is declared, but no longer in the model',
      '  AD5: ~ appalto.settore is no longer required',
      '  AD5: ~ appalto.codiceAppalto is 8 to 32 characters long, not 8 to 64',
      '  AD5: + REG999 is in the table, and no rule of lib/rules has it',
      '  AD5: - REG52 is a rule of lib/rules, and no longer in the table',
      "  P5: ANAC's folder has no table of it any more",
    ])
      expect(lines).toContain(line);
    expect(lines.filter((line) => line.includes('REG78'))).toEqual([]);
    dmn(rule('REG78', 'appalto = 2'));
    expect((await update(folder, places)).lines).toContain(
      '  AD5: ~ REG78 has another condition: compare with `npm run anac:conformance`',
    );
  });

  it('writes nothing when it cannot read a list, or does not know which state it reads', async () => {
    const { folder, list } = checkout();
    await update(folder, places, STATE);
    const before = files(places.data);
    list('ccnl', row('A01', 'agricoltura'));
    await expect(update(folder, places)).rejects.toThrow(/add --commit=… --date=/);
    list('CPV', row('3', 'Macchine per ufficio'));
    await expect(update(folder, places, STATE)).rejects.toThrow('CPV: "3" has not 8 digits');
    list('CPV', { codice: '30000000' } as Row);
    await expect(update(folder, places, STATE)).rejects.toThrow(/CPV\.json is not a code list any more/);
    expect(files(places.data)).toEqual(before);
    await expect(update(home, places, STATE)).rejects.toThrow(/no folder "tipologiche" here/);
  });

  it('shows the beginning of a long change, and counts the rest', async () => {
    const { folder, list } = checkout();
    await update(folder, places, STATE);
    list('ccnl', ...Array.from({ length: 50 }, (_, n) => row(`X${n}`, `contratto ${n}`)));
    const lines = ofLists((await update(folder, places, STATE)).lines);
    expect(lines[0]).toBe('ccnl: 1 removed, 50 added');
    expect(lines.at(-1)).toBe('  … and 21 more');
  });
});
