import { cpvList, searchCpv } from '../../lib/reference/cpv.ts';
import { QUERIES } from './cpv-queries.ts';

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/** ms of the first search, which builds the index of a list that is already read, and of every later one. */
export const timeCpv = async (): Promise<{ index: number; queries: number[] }> => {
  await cpvList();
  const index = await timed(() => searchCpv('carta per fotocopie'));
  // English has an index of its own, built by the first query that needs it.
  await searchCpv('office cleaning');
  const queries: number[] = [];
  for (let turn = 0; turn < 5; turn++) for (const query of QUERIES) queries.push(await timed(() => searchCpv(query)));
  return { index, queries };
};
