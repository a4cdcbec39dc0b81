#!/usr/bin/env node
// Prepares a fresh machine for the two commands of the README: packages, Chromium and, on request, Firefox.
// No dependencies, so that it runs before anything is installed; where it may not install, it says what to do.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const MINIMUM_NODE = [20, 19];

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    package: 'chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    package: 'firefox-esr',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

const stop = (sentence) => {
  console.error(`\n${sentence}\n`);
  process.exit(1);
};

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const old = major < MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor < MINIMUM_NODE[1]);
  if (old) stop(`Cigno needs Node ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}.`);
};

/** Runs `npm ci` when node_modules was not made from this very package-lock.json. */
const installPackages = () => {
  const stamp = join(root, 'node_modules', '.cigno-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages (npm ci)…');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) stop('npm ci failed: see the lines above. Is the npm registry reachable?');
  writeFileSync(stamp, wanted);
};

/** Path of a browser, or undefined. */
const find = ({ variable, paths }) => [process.env[variable], ...paths].find((path) => path && existsSync(path));

const apt = () => {
  const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
  if (process.platform !== 'linux' || !has('apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  return has('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
};

const installBrowser = (name) => {
  const browser = BROWSERS[name];
  if (find(browser)) return;
  const prefix = apt();
  const advice = `Install it (Debian: apt-get install ${browser.package}) or name it: ${browser.variable}=/path/to/${name}`;
  if (!prefix) stop(`${name} was not found and cannot be installed from here. ${advice}`);
  console.log(`Installing ${browser.package} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', '-qq', ...args];
    execFileSync(command, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', browser.package);
  } catch {
    stop(`apt-get could not install ${browser.package}. ${advice}`);
  }
  if (!find(browser)) stop(`${browser.package} was installed but ${name} is not where it was expected. ${advice}`);
};

checkNode();
installPackages();
installBrowser('chromium');
if (process.argv.includes('--firefox')) installBrowser('firefox');
