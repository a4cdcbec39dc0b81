import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { buildAngular } from './angular.ts';

/** The three faces of the practice PCP: plain HTML, Angular with Material, Angular with PrimeNG. */
export const RENDERINGS = ['plain', 'material', 'primeng'] as const;
export type Rendering = (typeof RENDERINGS)[number];

/** Origin and base path of the true portal (portals.md 1.1), under which the practice one is served. */
export const PCP_ORIGIN = 'https://portale-servizi.anticorruzione.it';
export const PCP_PATH = '/piattaforma-contratti-pubblici';
export const PCP_URL = PCP_ORIGIN + PCP_PATH;

const FOLDER = 'test/portals/pcp';

const pageAround = (js: string, css: string, root: string): string =>
  `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base href="${PCP_PATH}/">
<title>Piattaforma Contratti Pubblici</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>${root}<script>${js.replaceAll('</script', '<\\/script')}</script></body>
</html>`;

const buildHtml = async (rendering: Rendering): Promise<string> => {
  const entry = `${FOLDER}/${rendering}/main.ts`;
  const dressed = rendering === 'plain' ? 'practice/pcp/plain' : `${FOLDER}/${rendering}`;
  const own = await readFile(`${dressed}/style.css`, 'utf8');
  if (rendering !== 'plain') {
    const { js, css } = await buildAngular(entry);
    return pageAround(js, `${css}\n${own}`, '<app-root></app-root>');
  }
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return pageAround(result.outputFiles[0]?.text ?? '', own, '');
};

const built = new Map<Rendering, Promise<string>>();

/** One rendering as a page in one piece: script and styles are inside, it asks for nothing. Built once for each process. */
export const pcpHtml = (rendering: Rendering): Promise<string> => {
  const html = built.get(rendering) ?? buildHtml(rendering);
  built.set(rendering, html);
  return html;
};

export type PcpResponse = { status: number; contentType: string; body: string };

const HOME = `<!doctype html><html lang="it"><meta charset="utf-8"><title>Portale dei servizi</title><p>Portale di esercitazione – non è ANAC</p><h1>Portale dei servizi</h1><a href="${PCP_PATH}">Accedi al servizio</a></html>`;

/** What the practice server answers to an address: the page below its base path, a bare home, 404 elsewhere. */
export const pcpResponse = async (url: string, rendering: Rendering): Promise<PcpResponse> => {
  const { pathname } = new URL(url);
  const html = { status: 200, contentType: 'text/html; charset=utf-8' };
  if (pathname === PCP_PATH || pathname.startsWith(`${PCP_PATH}/`)) return { ...html, body: await pcpHtml(rendering) };
  if (pathname === '/home' || pathname === '/') return { ...html, body: HOME };
  return { status: 404, contentType: 'text/plain; charset=utf-8', body: 'Pagina non trovata' };
};

/** Every request seen by the route: `served` the addresses answered, `aborted` those that wanted to go elsewhere. */
export type RouteLog = { served: string[]; aborted: string[] };

/**
 * Serves a rendering under the true host name in a Playwright context. Every other web request is aborted and logged;
 * `also` names further origins that get the same page (look-alikes that Cigno must ignore).
 */
export const routePcp = async (
  context: BrowserContext,
  rendering: Rendering,
  also: string[] = [],
): Promise<RouteLog> => {
  const log: RouteLog = { served: [], aborted: [] };
  await pcpHtml(rendering);
  await context.route(/^https?:|^wss?:/, async (route) => {
    const url = route.request().url();
    if (![PCP_ORIGIN, ...also].includes(new URL(url).origin)) {
      log.aborted.push(url);
      return route.abort();
    }
    log.served.push(url);
    return route.fulfill(await pcpResponse(url, rendering));
  });
  return log;
};
