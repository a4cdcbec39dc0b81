import type { CodeEntry } from '../../lib/reference/lists.ts';

type Lists = Record<string, readonly CodeEntry[]>;

/** Lines shown of one list; a reform of the comuni changes hundreds of codes at once. */
const SHOWN = 30;

const living = (entries: readonly CodeEntry[]): Map<string, CodeEntry> => {
  const found = new Map<string, CodeEntry>();
  // The living wording of a code comes first.
  for (const entry of entries) if (!found.has(entry.code)) found.set(entry.code, entry);
  return found;
};

const days = ({ from, to }: CodeEntry): string =>
  [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' ') || 'without end';

/** What became of one code; null when nothing. */
const changeOf = (before: CodeEntry | undefined, after: CodeEntry | undefined): [kind: string, line: string] | null => {
  if (!before && after) return ['added', `+ ${after.code}  ${after.label}${after.to ? ` (${days(after)})` : ''}`];
  if (before && !after) return ['removed', `- ${before.code}  ${before.label}`];
  if (!before || !after) return null;
  if (after.to && after.to !== before.to) return ['expired', `x ${after.code}  ${after.label} (until ${after.to})`];
  if (before.to && !after.to) return ['reopened', `o ${after.code}  ${after.label} (was until ${before.to})`];
  if (before.label !== after.label) return ['renamed', `~ ${after.code}  «${before.label}» is now «${after.label}»`];
  if (before.de !== after.de)
    return ['renamed', `~ ${after.code}  in German «${before.de ?? ''}» is now «${after.de ?? ''}»`];
  if (before.from !== after.from)
    return ['moved', `> ${after.code}  ${after.label} (was ${days(before)}, now ${days(after)})`];
  return null;
};

const listChanges = (name: string, before: readonly CodeEntry[], after: readonly CodeEntry[]): string[] => {
  const [old, now] = [living(before), living(after)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((code) => {
    const change = changeOf(old.get(code), now.get(code));
    return change ? [change] : [];
  });
  if (changes.length === 0) return [];
  const counts = [...new Set(changes.map(([kind]) => kind))]
    .map((kind) => `${changes.filter(([one]) => one === kind).length} ${kind}`)
    .join(', ');
  const more = changes.length - SHOWN;
  return [
    `${name}: ${counts}`,
    ...changes.slice(0, SHOWN).map(([, line]) => `  ${line}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
};

/** What changed between two states of the code lists, a heading and its lines for each list that did; empty when none. */
export const listsChanges = (before: Lists, after: Lists): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .flatMap((name) => listChanges(name, before[name] ?? [], after[name] ?? []));
