/** The lists of a backup before they are judged. */
type Data = Record<string, unknown>;

/** Version 2 brought the convenzioni: before it there were none. An older file that has the list nonetheless keeps it. */
const from1to2 = (data: Data): Data => ({ convenzioni: [], ...data });

/** The step from each version to the next, from 1 on. */
const STEPS: readonly ((data: Data) => Data)[] = [from1to2];

/** The lists of a backup of an older version as the present one has them; what is not right in them is found later. */
export const upgradeData = (data: Data, version: number): Data =>
  STEPS.slice(version - 1).reduce((older, step) => step(older), data);
