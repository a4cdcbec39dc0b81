import { type FieldId, fieldKey } from '../domain/field.ts';
import type { CodeEntry, CodeListName } from '../reference/lists.ts';

/**
 * What is known of a form besides the values in it. A payload is `complete`: what it lacks is absent.
 * A page is not: a field is known to be empty only when `shown` says so (key from `fieldKey`); `unreadable` is
 * shown, with a value nobody could read.
 */
export type Knowledge = {
  complete: boolean;
  shown: ReadonlyMap<string, 'empty' | 'unreadable'>;
  /** Blocks (`aggiudicazioni@0`) that the page shows whole and understood: what they lack is not there. */
  whole?: ReadonlySet<string>;
};

/** The knowledge that goes with a payload. */
export const COMPLETE: Knowledge = { complete: true, shown: new Map() };

/** What some rules must know besides the form; one whose knowledge is not given is not asked. */
export type Surroundings = {
  /** The clock on an Italian wall, `YYYY-MM-DDTHH:MM:SS`; that of the computer when not given. */
  now?: string;
  /** The entries of one of ANAC's lists, closed ones included; undefined for a list that is not at hand. */
  codes?: (list: CodeListName) => readonly CodeEntry[] | undefined;
  /** The codiceAppalto of the appalti in the register, but for the one in hand. */
  taken?: ReadonlySet<string>;
};

/** What a rule may learn about one field. */
export type Told = { state: 'value'; value: unknown } | { state: 'absent' } | { state: 'unknown' };

/** More blocks than any form has; longer lists are cut, so that no input takes for ever. */
const MAX_BLOCKS = 1000;
/** Blocks within blocks, in all: a list of many lists, each of them long, is cut too. */
const MAX_INNER = 20_000;
const FEW = 20;

/** An own property that holds a value; nothing else is looked at, so no input can throw or run code. */
const own = (node: unknown, key: string): unknown => {
  if (typeof node !== 'object' || node === null) return undefined;
  try {
    const value = Object.getOwnPropertyDescriptor(node, key)?.value;
    return value === null ? undefined : value;
  } catch {
    return undefined;
  }
};

const isList = (value: unknown): value is unknown[] => {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
};

const lengthOf = (value: unknown): number => {
  const length = isList(value) ? own(value, 'length') : 0;
  return typeof length === 'number' ? Math.min(length, MAX_BLOCKS) : 0;
};

/** Reads a form of any shape, with what is known about it. */
export type FormView = {
  complete: boolean;
  /** What the scheda calls its lots. Rules say `aggiudicazioni`; `lib/rules/lotti.ts` reads `lotti` for them. */
  lots: 'aggiudicazioni' | 'lotti';
  around: Surroundings;
  /** One field, or one block of a list (`aggiudicazioni[].cup[]` with an index of its own). */
  tell(id: FieldId, index: readonly number[]): Told;
  /** Whether everything of a block was seen. */
  whole(list: FieldId, index: readonly number[]): boolean;
  /** How many blocks are there or shown; null when the form has no such list and the page shows none. */
  count(list: FieldId, outer: readonly number[]): number | null;
};

const highestShown = (shown: Knowledge['shown']): Map<string, number> => {
  const highest = new Map<string, number>();
  for (const key of shown.keys()) {
    const at = key.lastIndexOf('@');
    const places = key.slice(at + 1);
    const index = places === '' ? [] : places.split('.').map(Number);
    let path = '';
    let depth = 0;
    for (const part of key.slice(0, at).split('.')) {
      path = path ? `${path}.${part}` : part;
      const place = part.endsWith('[]') ? index[depth] : undefined;
      if (place === undefined) continue;
      const block = `${path.slice(0, -2)}@${index.slice(0, depth).join('.')}`;
      highest.set(block, Math.max(highest.get(block) ?? -1, place));
      depth++;
    }
  }
  return highest;
};

/** A view of a form; `form` may be anything at all. */
export const viewOf = (form: unknown, knowledge: Knowledge = COMPLETE, around: Surroundings = {}): FormView => {
  const highest = knowledge.complete ? new Map<string, number>() : highestShown(knowledge.shown);
  const reach = (id: FieldId, index: readonly number[]): unknown => {
    let node: unknown = form;
    let depth = 0;
    for (const part of id.split('.')) {
      const isBlock = part.endsWith('[]');
      node = own(node, isBlock ? part.slice(0, -2) : part);
      if (isBlock && index[depth] !== undefined) node = isList(node) ? own(node, String(index[depth++])) : undefined;
    }
    return node;
  };
  /** How many blocks of an inner list are looked at: fewer where there are many lists. */
  const room = (list: FieldId, outer: readonly number[], value: unknown): number => {
    if (outer.length === 0 || lengthOf(value) <= FEW) return MAX_BLOCKS;
    const lists = lengthOf(reach(list.slice(0, list.indexOf('[]')), []));
    return Math.max(FEW, Math.floor(MAX_INNER / Math.max(lists, 1)));
  };
  return {
    complete: knowledge.complete,
    lots: 'aggiudicazioni',
    around,
    tell(id, index) {
      const value = reach(id, index);
      const state = knowledge.shown.get(fieldKey(id, index));
      if (state === 'unreadable') return { state: 'unknown' };
      // On a page '' is no value: it may be the filling between two boxes that were read.
      if (value !== undefined && (knowledge.complete || value !== '')) return { state: 'value', value };
      return { state: knowledge.complete || state === 'empty' ? 'absent' : 'unknown' };
    },
    whole: (list, index) => knowledge.complete || knowledge.whole?.has(fieldKey(list, index)) === true,
    count(list, outer) {
      const value = reach(list, outer);
      const seen = Math.min((highest.get(fieldKey(list, outer)) ?? -1) + 1, MAX_BLOCKS);
      return isList(value) || seen > 0 ? Math.max(Math.min(lengthOf(value), room(list, outer, value)), seen) : null;
    },
  };
};

/** 0 … count - 1. */
export const places = (count: number | null): number[] => Array.from({ length: count ?? 0 }, (_, place) => place);
