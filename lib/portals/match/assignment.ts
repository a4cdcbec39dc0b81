import type { Steps } from '../../page/steps.ts';

/** A meaning that a field may have, and what is gained by giving it that one instead of none. */
export type Claim = { key: string; gain: number };

/** What the best assignment gives a field, and by how much it beats every one in which the field means something else. */
export type Placed = { key: string | null; margin: number; rival: string | null };

/** A page that makes so many fields compete for one another's meanings is not understood at all. */
const MOST_ROWS = 120;
/** Sums of certainties differ by less than this when they are the same. */
const TINY = 1e-9;

type Solved = { total: number; keys: (string | null)[] };

/** The assignment that gains most, each field at most one meaning and each meaning at most one field; `not` is barred. */
const solve = (rows: readonly (readonly Claim[])[], not: { row: number; key: string } | null): Solved => {
  const keys: (string | null)[] = rows.map(() => null);
  const owner = new Map<string, number>();
  let total = 0;
  const gainOf = (row: number, key: string): number => rows[row]?.find((claim) => claim.key === key)?.gain ?? 0;
  // One field after the other: the best chain of changes that lets it in keeps the whole at its best (Kuhn, Munkres).
  for (const first of rows.keys()) {
    const reached = new Map<string, { gain: number; by: number }>();
    const left = new Map([[first, 0]]);
    const open = [first];
    let best: { gain: number; row: number; free: string | null } = { gain: 0, row: first, free: null };
    for (let row = open.shift(); row !== undefined; row = open.shift()) {
      const here = left.get(row) ?? 0;
      if (here > best.gain + TINY) best = { gain: here, row, free: null };
      for (const { key, gain } of rows[row] ?? []) {
        if (keys[row] === key || (not && not.row === row && not.key === key)) continue;
        const now = here + gain;
        if (now <= (reached.get(key)?.gain ?? Number.NEGATIVE_INFINITY) + TINY) continue;
        reached.set(key, { gain: now, by: row });
        const holder = owner.get(key);
        if (holder === undefined) {
          if (now > best.gain + TINY) best = { gain: now, row, free: key };
        } else {
          left.set(holder, now - gainOf(holder, key));
          open.push(holder);
        }
      }
    }
    total += best.gain;
    let { row, free: give } = best;
    for (;;) {
      const had = keys[row] ?? null;
      keys[row] = give;
      if (give !== null) owner.set(give, row);
      if (row === first || had === null) break;
      give = had;
      row = reached.get(had)?.by ?? first;
    }
  }
  return { total, keys };
};

/** Fields that compete with one another, directly or by others between them. */
const components = (rows: readonly (readonly Claim[])[]): number[][] => {
  const byKey = new Map<string, number[]>();
  for (const [row, claims] of rows.entries())
    for (const { key } of claims) {
      const all = byKey.get(key);
      if (all) all.push(row);
      else byKey.set(key, [row]);
    }
  const seen = new Set<number>();
  const out: number[][] = [];
  for (const start of rows.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    for (const row of group)
      for (const { key } of rows[row] ?? []) {
        for (const other of byKey.get(key) ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          group.push(other);
        }
        byKey.delete(key);
      }
    out.push(group);
  }
  return out;
};

/**
 * Of the fields that want the same few meanings only the best can get one: with `n` meanings, those beyond the first
 * `n + 1` of each change neither the best assignment nor the next best. Twenty thousand equal boxes become a handful.
 */
const contenders = (group: readonly number[], rows: readonly (readonly Claim[])[]): number[] => {
  const byKey = new Map<string, { row: number; gain: number }[]>();
  for (const row of group)
    for (const { key, gain } of rows[row] ?? []) {
      const claims = byKey.get(key) ?? [];
      claims.push({ row, gain });
      byKey.set(key, claims);
    }
  const kept = [...byKey.values()].flatMap((claims) =>
    claims
      .sort((a, b) => b.gain - a.gain)
      .slice(0, byKey.size + 1)
      .map(({ row }) => row),
  );
  return [...new Set(kept)];
};

/**
 * Gives meanings to fields, all at once: the assignment that gains most, and for each field the distance to the best
 * assignment in which it means something else (or nothing). Fields with a small distance are the user's to decide.
 */
export const assignSteps = function* (rows: readonly (readonly Claim[])[]): Steps<Placed[]> {
  const placed: Placed[] = rows.map(() => ({ key: null, margin: 0, rival: null }));
  for (const group of components(rows)) {
    const members = group.length === 1 ? group : contenders(group, rows);
    if (members.length > MOST_ROWS) continue;
    const claims = members.map((row) => rows[row] ?? []);
    const { total, keys } = solve(claims, null);
    for (const [at, key] of keys.entries()) {
      const row = members[at];
      if (key === null || row === undefined) continue;
      yield;
      const without = solve(claims, { row: at, key });
      placed[row] = { key, margin: total - without.total + TINY, rival: without.keys[at] ?? null };
    }
  }
  return placed;
};
