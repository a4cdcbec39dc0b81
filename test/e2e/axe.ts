import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Axe = {
  run(
    root: Document,
    options: { runOnly: string[] },
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
};

/** What axe finds wrong on a page by WCAG 2.2 AA, one line for each element; evaluated over CDP, so the CSP stays as it is. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(source);
  return page.evaluate(async (tags) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    );
  }, TAGS);
};
