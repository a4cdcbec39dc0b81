import type { Version } from './anac/checkout.ts';
import { update } from './anac/update.ts';

const USAGE =
  'Usage: npm run anac:update -- <checkout of github.com/anticorruzione/npa> [--commit=1234567 --date=YYYY-MM-DD]';
const PLACES = { data: 'assets/data', fingerprints: 'scripts/anac/fingerprints.json' };

const stop = (sentence: string): never => {
  console.error(sentence);
  process.exit(2);
};

/** The state named on the command line, for a folder that has no history of its own; null when it is not named. */
const versionFrom = (options: readonly string[]): Version | null => {
  const named = Object.fromEntries(options.map((one) => /^--(commit|date)=(.+)$/.exec(one)?.slice(1) ?? stop(USAGE)));
  const { commit, date } = named as Partial<Version>;
  if (commit === undefined && date === undefined) return null;
  if (!commit || !/^[0-9a-f]{7,40}$/.test(commit) || !date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return stop(USAGE);
  return { commit: commit.slice(0, 7), date };
};

// Exit code: 0 all is up to date, 1 something is to be done by hand, 2 the folder could not be read and nothing was written.
const args = process.argv.slice(2);
const folder = args.find((one) => !one.startsWith('--')) ?? stop(USAGE);
try {
  const { lines, byHand } = await update(folder, PLACES, versionFrom(args.filter((one) => one.startsWith('--'))));
  console.log(lines.join('\n'));
  if (byHand) process.exit(1);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
