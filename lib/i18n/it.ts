import { core } from './core.ts';
import { palestra } from './it/palestra.ts';

/** Every text a user sees. The keys of this dictionary are the keys there are; another language must have them all. */
export const it = { ...core, ...palestra } as const;

export type Dictionary = typeof it;
export type TextKey = keyof Dictionary;
