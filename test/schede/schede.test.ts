import { describe, expect, it } from 'vitest';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { isSmallList } from '../../lib/reference/lists.ts';
import { foldLabel, sharedLabels } from '../../lib/schede/fold.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { blocksOf, fieldOf, fieldsOf } from '../../lib/schede/scheda.ts';
import { sharedJson } from '../shared-material.ts';

type Published = {
  schede: Record<
    string,
    {
      sections?: { id: string; fields: PublishedField[] }[];
      fields?: { id: string; fields: PublishedField[] }[];
    }
  >;
};
type PublishedField = {
  key: string;
  required: string;
  type: string;
  codeList?: string;
  constraints?: {
    minLength?: number;
    maxLength?: number;
    pattern?: string;
    format?: string;
    enum?: string[];
    maximum?: number;
  };
  label: { status: string };
};
/** ANAC gives a length as such or as the end of a pattern; that of a CUP is held by its check. */
const lengthsOf = ({ key, constraints }: PublishedField): (number | undefined)[] => {
  const [, least, most] = constraints?.pattern?.match(/\{(\d+)(?:,(\d+))?\}\$$/) ?? [];
  if (least === undefined || /\.cup(?:Lotto)?\[\]$/.test(key)) return [constraints?.minLength, constraints?.maxLength];
  return [Number(least), Number(most ?? least)];
};
/** The check that holds a format of ANAC's, and the kinds that hold a type. */
const CHECKED: Record<string, string> = { uuid: 'uuid', url: 'url' };
const KINDS: Record<string, string[]> = {
  string: ['text', 'longtext'],
  'string[]': ['texts'],
  number: ['amount'],
  boolean: ['boolean'],
  codeList: ['code'],
  'codeList[]': ['codes'],
  'date-time': ['day'],
};
const published = sharedJson<Published>('portals/fields.json');

describe.each(SCHEDA_CODES)('scheda %s', (code) => {
  const scheda = SCHEDE[code];

  it('names every field once', () => {
    const ids = fieldsOf(scheda).map((field) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has within a section or a repeated block no word that decides for two fields', () => {
    for (const section of scheda.sections) {
      const owners = new Map<string, string>();
      for (const field of section.fields) {
        const block = field.id.slice(0, field.id.lastIndexOf('[].') + 1);
        for (const word of [field.label, ...field.synonyms].map((text) => `${foldLabel(text)} ${block}`)) {
          const owner = owners.get(word);
          expect(
            owner === undefined || owner === field.id,
            `«${word}» è di ${owner} e di ${field.id}: va tolto o messo tra i deboli`,
          ).toBe(true);
          owners.set(word, field.id);
        }
      }
    }
  });

  it('never folds a word to nothing', () => {
    for (const field of fieldsOf(scheda))
      for (const word of [field.label, ...field.synonyms, ...field.weakSynonyms])
        expect(foldLabel(word), word).not.toBe('');
  });

  it('has a block declared for each repeated part that is not a plain list', () => {
    const declared = new Set<string>(scheda.blocks.map((block) => block.id));
    for (const field of fieldsOf(scheda)) {
      const blocks = blocksOf(field.id);
      if (field.id.endsWith('[]')) blocks.pop();
      for (const block of blocks) expect(declared.has(block), block).toBe(true);
    }
    for (const group of scheda.groups)
      expect(
        fieldsOf(scheda).some((field) => field.id.startsWith(`${group.prefix}.`)),
        group.prefix,
      ).toBe(true);
  });

  it.runIf(published)('agrees with the published data model field by field', () => {
    const source = published?.schede[code];
    const sections = source?.sections ?? source?.fields ?? [];
    const fields = sections.flatMap((section) => section.fields);
    expect(fields.length).toBeGreaterThan(0);
    expect(
      fieldsOf(scheda)
        .map((field) => field.id)
        .sort(),
    ).toEqual(fields.map((field) => field.key.replace(/^anacForm\./, '')).sort());
    for (const wanted of fields) {
      const field = fieldOf(scheda, wanted.key.replace(/^anacForm\./, ''));
      expect(field?.required, wanted.key).toBe(wanted.required === 'always');
      expect(field?.codeList, wanted.key).toBe(wanted.codeList);
      expect([field?.minLength, field?.maxLength], wanted.key).toEqual(lengthsOf(wanted));
      expect([field?.values, field?.most], wanted.key).toEqual([wanted.constraints?.enum, wanted.constraints?.maximum]);
      expect(CHECKED[wanted.constraints?.format ?? ''] ?? field?.check, wanted.key).toBe(field?.check);
      expect(KINDS[wanted.type], wanted.key).toContain(field?.kind);
      // A label seen on AD5's form is the same field's on another's, where nobody has looked yet.
      const seen = code === 'AD5' ? null : fieldOf(SCHEDE.AD5, field?.id ?? '');
      expect(field?.status, wanted.key).toBe(seen?.status ?? wanted.label.status);
      if (wanted.label.status.startsWith('CONFIRMED')) expect(field?.status, wanted.key).toBe('CONFIRMED');
      expect(field?.kind.endsWith('s') ?? false, wanted.key).toBe(wanted.type.endsWith('[]'));
    }
  });
});

describe('AD5', () => {
  it('takes its small lists from the ones there are', () => {
    const lists = fieldsOf(SCHEDE.AD5).flatMap((field) => field.codeList ?? []);
    expect(lists.filter((name) => isSmallList(name)).sort()).toEqual([
      'funzioniSvolte',
      'lingue',
      'oggettoContratto',
      'settore',
      'tipoClassificazione',
    ]);
  });
  it('says which words only the headings can tell apart', () => {
    expect([...sharedLabels(SCHEDE.AD5)].sort()).toEqual([
      'codice fiscale',
      'oggetto',
      'oggetto de',
      'oggetto deutsch',
      'oggetto en',
      'oggetto english',
      'oggetto inglese',
      'oggetto lingua inglese',
      'oggetto lingua tedesca',
      'oggetto ml de',
      'oggetto ml en',
      'oggetto tedesco',
    ]);
  });
});

it.each([
  ['AD5', 29, 17],
  ['AD4', 79, 31],
  ['P5', 21, 14],
  ['AD2_25', 76, 33],
  ['AD2_26', 76, 33],
  ['AD3', 81, 30],
  ['P6_1', 59, 27],
  ['P6_2', 69, 29],
  ['P3_1', 64, 23],
  ['P3_2', 55, 23],
  ['P3_3', 64, 24],
  ['A3_6', 63, 24],
] as const)('%s has %i fields, %i of them required', (code, all, required) => {
  const fields = fieldsOf(SCHEDE[code]);
  expect([fields.length, fields.filter((field) => field.required).length]).toEqual([all, required]);
});

it('a field of several schede is declared once: its words, its kind and its list are the same in all', () => {
  const words = new Map<string, unknown>();
  for (const code of SCHEDA_CODES)
    for (const { id, required: _, ...rest } of fieldsOf(SCHEDE[code])) {
      const key = id.replace('lotti[]', 'aggiudicazioni[]');
      expect({ code, id, ...rest }).toEqual({ code, id, ...((words.get(key) as object | undefined) ?? rest) });
      words.set(key, rest);
    }
});

describe('AD4', () => {
  it.each([
    ['Tipo di Appalto', 'aggiudicazioni[].datiBase.oggettoContratto'],
    ['Luogo ISTAT', 'aggiudicazioni[].codIstat'],
    ['Codice identificativo corrispondente al sistema di codifica CPV', 'aggiudicazioni[].datiBaseCPV.cpvPrevalente'],
    ['Categoria Appalto', 'aggiudicazioni[].categoria'],
    ['CUP', 'aggiudicazioni[].cupLotto[]'],
    ['Oggetto', 'appalto.datiBase.oggetto'],
  ])('knows CMRC’s caption «%s»', (caption, id) => {
    const field = fieldOf(SCHEDE.AD4, id);
    expect([field?.label, ...(field?.synonyms ?? [])].map((word) => foldLabel(word ?? ''))).toContain(
      foldLabel(caption),
    );
  });
  it.each(['CIG Padre', 'Descrizione CIG Padre', 'CIG Derivato', 'CIG'])(
    'leaves «%s» to the user: no field of ANAC bears it',
    (caption) => {
      for (const field of fieldsOf(SCHEDE.AD4))
        expect([field.label, ...field.synonyms].map(foldLabel), field.id).not.toContain(foldLabel(caption));
    },
  );
});

describe('foldLabel', () => {
  it.each([
    ['C.F.', 'codice fiscale'],
    ['C. F.', 'codice fiscale'],
    ['Cod. Fiscale *', 'codice fiscale'],
    ['P.IVA', 'partita iva'],
    ['P. IVA:', 'partita iva'],
    ['C.F./P.IVA', 'codice fiscale partita iva'],
    ['Denominaz.', 'denominazione'],
    ['Rag. soc.', 'ragione sociale'],
    ['Imp. (€)', 'importo'],
    ['N. CUP', 'cup'],
    ['N° CUP', 'cup'],
    ['codIstat', 'codice istat'],
    ['codNUTS', 'codice nuts'],
    ['cpvPrevalente', 'cpv prevalente'],
    ['saTitolare', 'stazione appaltante titolare'],
    ['sommeADisposizione', 'somme a disposizione'],
    ['quota30PerCento', 'quota 30 per cento'],
    ['finanziamentiCanoniPA', 'finanziamenti canoni pa'],
    ['Stazione Appaltante Titolare *', 'stazione appaltante titolare'],
    ['Codice AUSA della S.A.', 'codice ausa stazione appaltante'],
    ['CODICE CENTRO DI COSTO', 'codice centro costo'],
    ['Unità organizzativa', 'unita organizzativa'],
    ['   ', ''],
  ])('%s → %s', (label, folded) => expect(foldLabel(label)).toBe(folded));
  it('changes nothing the second time', () => {
    for (const field of fieldsOf(SCHEDE.AD5))
      for (const word of [field.label, ...field.synonyms]) expect(foldLabel(foldLabel(word))).toBe(foldLabel(word));
  });
});
