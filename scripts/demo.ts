import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInRome, formatDay } from '../lib/domain/day.ts';
import { formatEuro } from '../lib/domain/money.ts';
import type { Registrazione } from '../lib/domain/registrazione.ts';
import { t } from '../lib/i18n/t.ts';
import { CONVENZIONE } from '../practice/samples/ad4.ts';
import { closeWelcome } from '../test/e2e/archive-tools.ts';
import { type Extension, launch } from '../test/e2e/extension.ts';
import { tellAdesione } from '../test/e2e/story/cmrc.ts';
import { tellStory } from '../test/e2e/story/story.ts';
import { photographer, type Witness } from '../test/e2e/story/witness.ts';
import { createPortal } from '../test/portals/cmrc/portal.ts';
import { routeCmrc } from '../test/portals/cmrc/route.ts';
import { RENDERINGS, type Rendering, routePcp } from '../test/portals/serve.ts';

const FOLDER = '.output/demo';
const USE = `Uso: npm run demo [-- --atto=1|2] [--rendering=${RENDERINGS.join('|')}]`;

/** The register as the act leaves it, and what else there is to say at the end. */
type Act = { title: string; play: (extension: Extension, witness: Witness) => Promise<[Registrazione[], string?]> };

const stop = (what: string): never => {
  console.error(`\n${what}`);
  process.exit(1);
};

const acts = (rendering: Rendering): Record<string, Act> => ({
  1: {
    title: `AD5 sulla PCP di ANAC: dal profilo salvato al CIG (aspetto: ${rendering})`,
    play: async (extension, witness) => {
      const net = await routePcp(extension.context, rendering);
      return [(await tellStory(extension, rendering, net, witness)).register];
    },
  },
  2: {
    title: 'AD4 sul portale CMRC: dalla convenzione al CIG derivato',
    play: async (extension, witness) => {
      const portal = createPortal({ answerAfter: null });
      const net = await routeCmrc(extension.context, portal);
      const { register, residuo } = await tellAdesione({ extension, portal, net, witness });
      const { oggetto, cigPadre, massimale } = CONVENZIONE;
      return [
        register,
        `Convenzione «${oggetto}», CIG padre ${cigPadre}: restano ${formatEuro(residuo)} di ${formatEuro(massimale ?? 0)}.`,
      ];
    },
  },
});

const asked = (): Act[] => {
  const options = { rendering: { type: 'string', default: 'material' }, atto: { type: 'string' } } as const;
  const read = () => {
    try {
      return parseArgs({ options }).values;
    } catch {
      return stop(USE);
    }
  };
  const { rendering, atto } = read();
  const found = RENDERINGS.find((one) => one === rendering);
  if (!found) return stop(`Aspetto sconosciuto: ${rendering}. ${USE}`);
  const all = acts(found);
  if (atto === undefined) return Object.values(all);
  return [all[atto] ?? stop(`Atto sconosciuto: ${atto}. ${USE}`)];
};

const buildExtension = (): void => {
  const built = spawnSync('npx', ['--no-install', 'wxt', 'build'], { encoding: 'utf8' });
  if (built.status !== 0) stop(`L’estensione non si costruisce:\n${built.stdout}${built.stderr}`);
};

/** The register as the archive shows it, in columns. */
const table = (rows: readonly Registrazione[]): string => {
  const cells = [
    ['CIG', 'Scheda', 'CIG padre', 'Oggetto', 'Operatore economico', 'Importo', 'Stato', 'Acquisito il'],
    ...rows.map((row) => [
      row.cig,
      row.scheda ?? '',
      row.cigPadre ?? '',
      row.oggetto,
      row.operatoreEconomico,
      row.importo === null ? '' : formatEuro(row.importo),
      row.stato ? t(`stato.${row.stato}`) : '',
      formatDay(dayInRome(new Date(row.acquisitoAt))),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = cells;
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
};

/** Goes back to a browser with nothing open, as for another working day; what was registered stays. */
const closeAll = async ({ context }: Extension): Promise<void> => {
  await context.newPage();
  for (const page of context.pages().slice(0, -1)) await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
};

const tell = async (): Promise<void> => {
  let step = 0;
  rmSync(FOLDER, { recursive: true, force: true });
  const witness = photographer(FOLDER, (what) => console.log(`${String(++step).padStart(2)}. ${what}`));
  const profile = mkdtempSync(join(tmpdir(), 'cigno-demo-'));
  try {
    const extension = await launch(profile, { headless: !process.env.DISPLAY });
    try {
      await closeWelcome(extension);
      let rows: Registrazione[] = [];
      const notes: string[] = [];
      for (const { title, play } of chosen) {
        console.log(`${step > 0 ? '\n' : ''}${title}\n`);
        const [register, note] = await play(extension, witness);
        rows = register;
        if (note) notes.push(note);
        await closeAll(extension);
      }
      console.log(`\n${['Registro dei CIG', table(rows), ...notes].join('\n\n')}`);
    } finally {
      await extension.context.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
};

const chosen = asked();
console.log('Cigno sui portali di esercitazione: ogni pulsante del portale lo preme il RUP.\n');
buildExtension();
try {
  await tell();
} catch (error) {
  stop(
    `La storia si è interrotta qui. Le schermate sono in ${FOLDER}/.\n${error instanceof Error ? error.message : error}`,
  );
}
console.log(`\nSchermate: ${FOLDER}/`);
