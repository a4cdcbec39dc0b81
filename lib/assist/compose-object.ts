import { isDay } from '../domain/day.ts';
import type { AnacValue, FieldValue } from '../domain/field.ts';
import { euroOf } from '../domain/money.ts';

/** A part of an anacForm. */
export type Part = { [key: string]: AnacValue };

/** An object of the entries that say something: '', null, undefined, empty lists and empty objects are left out. */
export const object = (entries: Record<string, AnacValue | undefined>): Part =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]): [string, AnacValue][] => {
      if (value === undefined || value === null) return [];
      if (typeof value === 'string') return value.trim() ? [[key, value.trim()]] : [];
      if (typeof value === 'object' && Object.keys(value).length === 0) return [];
      return [[key, value]];
    }),
  );

/** The texts of a list that say something. */
export const texts = (values: readonly string[]): string[] => values.map((value) => value.trim()).filter(Boolean);

/** A value that says something, without the spaces around it; null for one that does not. */
export const meant = (value: FieldValue | null | undefined): FieldValue | null => {
  if (value === null || value === undefined) return null;
  const tidy = typeof value === 'string' ? value.trim() : Array.isArray(value) ? texts(value) : value;
  return tidy === '' || (Array.isArray(tidy) && tidy.length === 0) ? null : tidy;
};

/** ANAC wants euro; the affidamento keeps cents, and dividing an integer by 100 gives the nearest double. */
export const euro = (cents: number | null): number | undefined => (cents === null ? undefined : euroOf(cents));

/**
 * ANAC's model has instants where the law has days. Noon in Greenwich is the same day in every office of Italy and on
 * every server that turns it into local time; midnight is not.
 */
export const instant = (day: string): string | undefined => (isDay(day) ? `${day}T12:00:00Z` : undefined);
