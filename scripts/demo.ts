import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInRome, formatDay } from '../lib/domain/day.ts';
import { formatEuro } from '../lib/domain/money.ts';
import type { Registrazione } from '../lib/domain/registrazione.ts';
import { t } from '../lib/i18n/t.ts';
import { launch } from '../test/e2e/extension.ts';
import { tellStory } from '../test/e2e/story/story.ts';
import { photographer } from '../test/e2e/story/witness.ts';
import { RENDERINGS, type Rendering, routePcp } from '../test/portals/serve.ts';

const FOLDER = '.output/demo';

const stop = (what: string): never => {
  console.error(`\n${what}`);
  process.exit(1);
};

const renderingAsked = (): Rendering => {
  try {
    const { values } = parseArgs({ options: { rendering: { type: 'string', default: 'material' } } });
    const found = RENDERINGS.find((one) => one === values.rendering);
    return found ?? stop(`Aspetto sconosciuto: ${values.rendering}. Scegliere fra ${RENDERINGS.join(', ')}.`);
  } catch {
    return stop(`Uso: npm run demo [-- --rendering=${RENDERINGS.join('|')}]`);
  }
};

const buildExtension = (): void => {
  const built = spawnSync('npx', ['--no-install', 'wxt', 'build'], { encoding: 'utf8' });
  if (built.status !== 0) stop(`L’estensione non si costruisce:\n${built.stdout}${built.stderr}`);
};

/** The register as the archive shows it, in columns. */
const table = (rows: readonly Registrazione[]): string => {
  const cells = [
    ['CIG', 'Oggetto', 'Operatore economico', 'Importo', 'Stato', 'Acquisito il'],
    ...rows.map((row) => [
      row.cig,
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

const tell = async (rendering: Rendering): Promise<void> => {
  let step = 0;
  rmSync(FOLDER, { recursive: true, force: true });
  const witness = photographer(FOLDER, (what) => console.log(`${String(++step).padStart(2)}. ${what}`));
  const profile = mkdtempSync(join(tmpdir(), 'cigno-demo-'));
  try {
    const extension = await launch(profile, { headless: !process.env.DISPLAY });
    try {
      const net = await routePcp(extension.context, rendering);
      const { register } = await tellStory(extension, rendering, net, witness);
      console.log(`\nRegistro dei CIG\n\n${table(register)}`);
    } finally {
      await extension.context.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
};

const rendering = renderingAsked();
console.log(`Cigno: dal profilo salvato al CIG nel registro, sul portale di esercitazione (aspetto: ${rendering}).\n`);
buildExtension();
try {
  await tell(rendering);
} catch (error) {
  stop(
    `La storia si è interrotta qui. Le schermate sono in ${FOLDER}/.\n${error instanceof Error ? error.message : error}`,
  );
}
console.log(`\nSchermate: ${FOLDER}/`);
