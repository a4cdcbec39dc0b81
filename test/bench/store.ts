import { parseCig } from '../../lib/domain/cig.ts';
import type { Registrazione } from '../../lib/domain/registrazione.ts';

/** The n-th CIG of the PCP with right check digits: letter, six hexadecimal digits, three of check (ANAC's algorithm). */
export const validCig = (n: number): string => {
  const letter = String.fromCharCode(65 + (Math.floor(n / 0x1000000) % 21));
  const body = n % 0x1000000;
  const check = ((body + letter.charCodeAt(0) - 64) * 211) % 4091;
  const hex = (value: number, width: number) => value.toString(16).toUpperCase().padStart(width, '0');
  const cig = letter + hex(body, 6) + hex(check, 3);
  if (!parseCig(cig).ok) throw new Error(`Non è un CIG: ${cig}`);
  return cig;
};

const THINGS = ['toner', 'carta', 'arredi scolastici', 'manutenzione ascensori', 'licenze software', 'pulizia uffici'];
const FIRMS = ['Ditta Dimostrativa S.r.l.', 'Esempio Forniture S.p.A.', 'Cooperativa Campione'];

/** `n` registrazioni of a fictitious body, each with its own valid CIG, one every ten minutes, the last one the latest. */
export const seedRows = (n: number): Registrazione[] =>
  Array.from({ length: n }, (_, i) => {
    const cig = validCig(0xb0_0000 + i * 7);
    return {
      id: `pcp/${cig}`,
      portal: 'pcp',
      scheda: 'AD5',
      cig,
      cigPadre: null,
      codiceAppalto: `ESEMPIO-2026-${String(i).padStart(6, '0')}`,
      praticaId: null,
      affidamentoId: null,
      oggetto: `Fornitura di ${THINGS[i % THINGS.length]} per la sede ${1 + (i % 40)}`,
      importo: 10_000 + (i % 480_000),
      ente: 'Comune di Esempio',
      operatoreEconomico: FIRMS[i % FIRMS.length] ?? '',
      acquisitoAt: new Date(Date.UTC(2026, 0, 1) + i * 600_000).toISOString(),
      stato: 'pubblicato',
      origine: 'portale',
      note: '',
    };
  });
