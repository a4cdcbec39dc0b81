import type { CodeEntry } from '../../lib/reference/lists.ts';

/**
 * Which NUTS 3 area a comune lies in, derived from the two lists: a province's area bears the name of the province,
 * which is that of one of its comuni. The few whose name is not a comune's are written here.
 */

/** Province (ISTAT, region and province) → NUTS 3 where the names do not tell; ISTAT province names beside. */
const BY_HAND: Record<string, string> = {
  '001103': 'ITC14', // Verbano-Cusio-Ossola
  '002007': 'ITC20', // Valle d'Aosta
  '003108': 'ITC4D', // Monza e della Brianza
  '008040': 'ITH58', // Forlì-Cesena
  '009045': 'ITI11', // Massa-Carrara
  '011041': 'ITI31', // Pesaro e Urbino
  '016110': 'ITF48', // Barletta-Andria-Trani
  '018080': 'ITF65', // Reggio Calabria
  '020090': 'ITG2D', // Sassari
  '020091': 'ITG2E', // Nuoro
  '020092': 'ITG2F', // Cagliari
  '020095': 'ITG2G', // Oristano
  '020111': 'ITG2H', // Sud Sardegna
};

/**
 * Sardinia's provinces of 2026 do not coincide with the areas of NUTS, which still follow those before: their comuni are
 * found by name under the old codes.
 */
const OF_2026 = /^02011[2-9]/;

const plain = (text: string): string =>
  (text.split('/')[0] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** `002007ITC20,…` by province, and by comune where the province does not tell. */
export const nutsByComune = (
  istat: readonly CodeEntry[],
  nuts: readonly CodeEntry[],
): { provinces: string; comuni: string } => {
  const areas = new Map(
    nuts.filter(({ code, to }) => /^IT\w{3}$/.test(code) && !to).map(({ code, label }) => [plain(label), code]),
  );
  const codes = new Set(areas.values());
  const provinces = new Map<string, string>();
  const italian = istat.filter(({ code }) => !code.startsWith('999'));
  for (const { code, label } of italian) {
    const province = code.slice(0, 6);
    const found = BY_HAND[province] ?? areas.get(plain(label));
    if (!found || OF_2026.test(code)) continue;
    if (!codes.has(found)) throw new Error(`${found} is not a NUTS 3 area of the list any more: ${province}`);
    if (provinces.has(province) && provinces.get(province) !== found)
      throw new Error(`Two areas for province ${province}`);
    provinces.set(province, found);
  }
  const before = new Map(
    italian
      .filter(({ code }) => /^020(090|091|092|095|111)/.test(code))
      .map(({ code, label }) => [plain(label), provinces.get(code.slice(0, 6))]),
  );
  const comuni = italian.flatMap(({ code, label }) => {
    if (!OF_2026.test(code)) {
      if (!provinces.has(code.slice(0, 6)))
        throw new Error(`No NUTS 3 area for ${code} ${label}: add its province to BY_HAND`);
      return [];
    }
    const area = before.get(plain(label));
    if (!area) console.warn(`no NUTS 3 area known for ${code} ${label}: left without`);
    return area ? [code + area] : [];
  });
  return {
    provinces: [...provinces].map(([province, area]) => province + area).join(','),
    comuni: comuni.join(','),
  };
};
