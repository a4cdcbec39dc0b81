import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** A whole Angular app as one classic script and the styles that its component library ships. */
export type AngularBundle = { js: string; css: string };

/** `theme` names one of Angular Material's prebuilt themes; `minify` is on unless somebody needs to read the script. */
export type AngularOptions = { theme?: string; minify?: boolean };

type Cached = AngularBundle & { inputs: Record<string, string> };

export const CACHE = '.cache/angular';
const PACKAGES = ['@angular/core', '@angular/material', 'primeng', '@primeuix/themes', 'esbuild'];

const sha = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

const hashFile = async (path: string): Promise<string> => (existsSync(path) ? sha(await readFile(path, 'utf8')) : '');

const versions = async (): Promise<string> =>
  (await Promise.all(PACKAGES.map((name) => readFile(`node_modules/${name}/package.json`, 'utf8'))))
    .map((text) => String((JSON.parse(text) as { version: string }).version))
    .join();

const readCache = async (file: string): Promise<AngularBundle | null> => {
  if (!existsSync(file)) return null;
  const cached = JSON.parse(await readFile(file, 'utf8')) as Cached;
  for (const [path, hash] of Object.entries(cached.inputs)) if ((await hashFile(path)) !== hash) return null;
  return { js: cached.js, css: cached.css };
};

const writeCache = async (file: string, cached: Cached): Promise<void> => {
  await mkdir(CACHE, { recursive: true });
  const half = `${file}.${process.pid}`;
  await writeFile(half, JSON.stringify(cached));
  await rename(half, file);
};

/**
 * Bundles a real Angular app, compiled in the page (JIT), so that no Angular command-line tool is needed.
 * The app must be zoneless (`provideZonelessChangeDetection()`), declare its inputs with decorators
 * (signal inputs and queries need the compiler's own transform), inject with `inject()` and keep templates inline.
 * The result is kept in `.cache/angular` until a source of the app or a package changes.
 * @param entry path of the app's main module, relative to the project; throws esbuild's error when it does not compile.
 */
export const buildAngular = async (entry: string, options: AngularOptions = {}): Promise<AngularBundle> => {
  const { theme = 'azure-blue', minify = true } = options;
  const file = `${CACHE}/${sha(JSON.stringify([entry, theme, minify, await versions(), await hashFile(import.meta.filename)]))}.json`;
  const kept = await readCache(file);
  if (kept) return kept;
  const result = await build({
    stdin: {
      // Libraries come partially compiled: the compiler must be there before the first of them is evaluated.
      contents: `import '@angular/compiler';\nimport ${JSON.stringify(`./${entry}`)};`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify,
    keepNames: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  const sources = Object.keys(result.metafile.inputs);
  const own = sources.filter((path) => !path.includes('node_modules') && path !== '<stdin>');
  const material = sources.some((path) => path.includes('node_modules/@angular/material/'));
  const css = material ? await readFile(`node_modules/@angular/material/prebuilt-themes/${theme}.css`, 'utf8') : '';
  const js = result.outputFiles[0]?.text ?? '';
  const inputs = Object.fromEntries(await Promise.all(own.map(async (path) => [path, await hashFile(path)] as const)));
  await writeCache(file, { js, css, inputs });
  return { js, css };
};

/** A page that runs the app in `<app-root>`, for `page.setContent` or for a server. */
export const angularPage = ({ js, css }: AngularBundle, title = 'Portale di prova'): string =>
  `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>${title}</title><style>${css}
html{color-scheme:light}body{font-family:system-ui,sans-serif;margin:16px}</style></head><body><app-root></app-root><script>${js.replaceAll('</script', '<\\/script')}</script></body></html>`;
