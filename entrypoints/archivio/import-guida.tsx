import { type GuidaCandidate, ImportGuida as ImportPage } from '../../components/guide/import-guida.tsx';
import type { Guida } from '../../lib/domain/guida.ts';
import { freeName } from '../../lib/domain/new-guida.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { MAX_GUIDA_LENGTH, readGuidaFile } from '../../lib/exchange/guida-file.ts';
import { sameJson } from '../../lib/exchange/same.ts';
import { readOwnGuides } from '../../lib/platform/own-guides.ts';
import { words } from './guida-words.ts';
import { keepGuida } from './own-guides.ts';

const candidate = (guida: Guida, own: readonly Guida[], builtIn: readonly string[]): GuidaCandidate => {
  const before = own.find(({ name }) => name === guida.name) ?? null;
  return {
    guida,
    before,
    same: before !== null && sameJson(before, guida),
    builtIn: builtIn.includes(guida.name),
    accept: async (replace) => {
      // A guide of Cigno is never replaced: one that bears its name is kept under another.
      const taken = [...own.map(({ name }) => name), ...builtIn];
      const name = replace && before ? before.name : freeName(guida.name, taken);
      const kept = await keepGuida({ ...guida, name });
      return kept.ok ? ok(name) : kept;
    },
  };
};

/** A guide from a file; `builtIn` are the names of those that come with Cigno. */
export const ImportGuida = ({ builtIn }: { builtIn: readonly string[] }) => {
  const onFile = async (file: File): Promise<Result<GuidaCandidate>> => {
    try {
      // Four bytes are the most that one character takes: a larger file is not even read.
      const text = file.size > MAX_GUIDA_LENGTH * 4 ? ' '.repeat(MAX_GUIDA_LENGTH + 1) : await file.text();
      const read = readGuidaFile(text);
      return read.ok ? ok(candidate(read.value, await readOwnGuides(), builtIn)) : read;
    } catch (error) {
      return refused(error instanceof Error ? error.message : String(error));
    }
  };
  return <ImportPage onFile={onFile} words={words} />;
};
