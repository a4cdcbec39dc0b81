import { type Node, nameOf, trees, walk } from './tree.ts';

/** Rooms that speak Italian and know no language. */
const ROOMS = [
  'domain',
  'rules',
  'assist',
  'store',
  'exchange',
  'messaging',
  'schede',
  'reference',
  'portals',
  'page',
  'tours',
];

/** What is Italian there and is not a sentence of ours, by the file and by the names it stands under. */
const LEFT: readonly { why: string; file?: RegExp; under?: RegExp; text?: RegExp }[] = [
  { why: 'names of norms and of sources', under: /\b(?:law|source|basis|norm|tables|server|CODICE|ADESIONE)\b/ },
  { why: 'names of norms', file: /which-data/, text: /^(?:[Aa]rtt?\.|L\. |Delibera ANAC)/ },
  { why: 'entries of the portals’ menus', under: /\bmenuEntry\b/ },
  {
    why: 'captions of ANAC’s schede',
    file: /^lib\/schede\/(?!uses|which-data|announced)/,
    under: /^(?!.*\b(?:condition|title)\b)/,
  },
  { why: 'captions: the heading of a section', file: /^lib\/schede\/shared\.ts/, under: /\btitle\b/ },
  {
    why: 'words met on pages',
    file: /^lib\/portals\//,
    under: /^(?!.*\b(?:reasons?|reasonsOf|closed|nothing|UNCLEAR|PART)\b)/,
  },
  {
    why: 'words met on pages',
    under: /\b(?:words|never|HEADERS|TAKEN|CLEAR|PROMPT|NOISE|ABBREVIATIONS|EMPTY_WORDS)\b/,
  },
  { why: 'names of ANAC’s lists', under: /\bcode\(\)/, text: /^(?:Funzioni svolte|Oggetto del contratto)$/ },
  { why: 'values of examples', file: /^lib\/rules\//, under: /\b(?:ok|ko|EXAMPLE\w*|datiBase\w*)\b/ },
  { why: 'lists of words and of names, to be split or sought', under: /\b(?:split|queryselector\w*|all|set)\(\)$/i },
  { why: 'style', under: /\b(?:STYLE|SELECTORS|draw)\b/ },
  { why: 'style', file: /^lib\/page\/ring/ },
  { why: 'for whoever reads the console', under: /\b(?:warn|reject)\(\)/ },
  { why: 'for whoever reads the console', text: /^Not a day/ },
  { why: 'the text of a file', file: /^lib\/exchange\/classe-csv/ },
  { why: 'the text of a file', file: /^lib\/exchange\/backup\.ts/, under: /\bhead\b|^exportBackup$/ },
  { why: 'goes into a field of the portal', file: /new-adesione/, text: /^lotto \{0\}$/ },
  { why: 'goes into a guide of the office', file: /new-guida/, text: /\(adattata\)$/ },
  { why: 'no sentence of ours', file: /^entrypoints\//, text: /^(?![A-ZÈ][^<>]*[.!?]$)/ },
  { why: 'a practice portal speaks as the real one', file: /^entrypoints\/palestra-/ },
  { why: 'what a practice decision says', file: /^practice\//, under: /\b(?:value|oggetto)\b/ },
  { why: 'what a practice decision says', file: /^practice\//, text: /\(esempio\)$/ },
  { why: 'names of sources', file: /^lib\/tours\/sources\.ts/ },
  { why: 'the portals’ own words', file: /error-phrases/, under: /\btitle\b/ },
];

/** A sentence as the catalogues have it: `{0}` for what is put in. */
export type Sentence = { text: string; path: string; under: string };

/** Words and something between them. */
const isSentence = (text: string): boolean =>
  /[a-zà-ù]{2,}/.test(text.replace(/\{\d\}/g, '')) && /\s/.test(text.trim());

const textOf = (node: Node): string | null => {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return null;
  const quasis = node.quasis as { value: { cooked: string } }[];
  return quasis
    .map(({ value }, place) => (place < quasis.length - 1 ? `${value.cooked}{${place}}` : value.cooked))
    .join('');
};

const labelOf = (node: Node): string => {
  if (node.type === 'Property') return nameOf(node.key);
  if (node.type === 'VariableDeclarator') return nameOf(node.id);
  return node.type === 'CallExpression' ? `${nameOf(node.callee)}()` : '';
};

/** Every sentence that the pure rooms may say, in the order of the files. */
export const sentences = (): Sentence[] => {
  const found = new Map<string, Sentence>();
  for (const { path, program } of trees(...ROOMS.map((room) => `lib/${room}`), 'practice/exercises', 'entrypoints'))
    walk(program, (node, above) => {
      if (
        node.type === 'ImportDeclaration' ||
        (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(node.type))
      )
        return false;
      const text = textOf(node);
      if (text === null || !isSentence(text) || found.has(text)) return true;
      // A key of an object is a name, not something said.
      if (above.at(-1)?.type === 'Property' && (above.at(-1) as Node).key === node) return true;
      const under = above.map(labelOf).filter(Boolean).join('.');
      const left = LEFT.some(
        (one) => (one.file?.test(path) ?? true) && (one.under?.test(under) ?? true) && (one.text?.test(text) ?? true),
      );
      if (!left) found.set(text, { text, path, under });
      return true;
    });
  return [...found.values()];
};
