import { parseSync } from 'oxc-parser';
import { sources } from '../structure/sources.ts';

/** A node of the syntax tree; only what is looked at here. */
export type Node = { type: string; start: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every TypeScript file below the folders given, as a tree. */
export const trees = (...folders: string[]): { path: string; text: string; program: Node }[] =>
  sources(...folders).map(({ path, text }) => {
    const { program, errors } = parseSync(path, text);
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
    return { path, text, program: program as unknown as Node };
  });

/** Visits a tree from the top. `visit` is given the nodes above, outermost first; `false`: not what is below. */
export const walk = (
  node: unknown,
  visit: (node: Node, above: readonly Node[]) => unknown,
  above: Node[] = [],
): void => {
  if (Array.isArray(node)) for (const one of node) walk(one, visit, above);
  else if (isNode(node) && visit(node, above) !== false) {
    above.push(node);
    for (const [key, child] of Object.entries(node)) if (key !== 'type') walk(child, visit, above);
    above.pop();
  }
};

/** The name of an identifier, a member or a literal key; '' for anything else. */
export const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return String(node.name ?? node.value ?? '');
};
