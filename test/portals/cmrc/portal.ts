import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Boot } from '../../../practice/cmrc/page/main.ts';
import { type CmrcOptions as Options, createPortal as start } from '../../../practice/cmrc/portal.ts';

const FOLDER = 'practice/cmrc';
const STYLE = ['style.css', 'document.css'].map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8')).join('\n');
let script: Promise<string> | null = null;

/** The script of every page, in one piece. */
const pageScript = (): Promise<string> => {
  script ??= build({
    entryPoints: ['test/portals/cmrc/page/main.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  }).then((result) => (result.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script'));
  return script;
};

/** Style and script stand in the page: nothing is asked for besides. */
const dress = async (boot: Boot): Promise<string> =>
  `<style>${STYLE}</style>
<script>${await pageScript()}
boot(${JSON.stringify(boot).replaceAll('<', '\\u003c')});</script>`;

export type CmrcOptions = Partial<Options>;

/** A practice CMRC to be served over the network. */
export const createPortal = (given: CmrcOptions = {}) => start({ dress, ...given });
