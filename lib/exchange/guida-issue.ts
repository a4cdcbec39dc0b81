/** What a schema says of one place. */
type Issue = {
  code?: string | undefined;
  path: readonly PropertyKey[];
  expected?: string;
  values?: unknown[];
  keys?: string[];
  maximum?: number | bigint;
  minimum?: number | bigint;
};

/** The parts of a guide as a person calls them. */
const WORDS: Record<string, string> = {
  name: 'nome interno',
  title: 'titolo',
  summary: 'a che cosa serve',
  portal: 'portale',
  scheda: 'scheda',
  author: 'autore',
  verifiedOn: 'giorno della verifica',
  steps: 'passi',
  what: 'che cosa fare',
  why: 'perché',
  risk: 'che cosa può andare storto',
  final: 'che cosa non si può annullare',
  source: 'fonte',
  note: 'nota dell’ente',
  page: 'pagina',
  target: 'campo o comando',
  done: 'quando è fatto',
  links: 'collegamenti',
  text: 'testo',
  address: 'indirizzo',
  picture: 'immagine',
  data: 'dati',
  alt: 'testo alternativo',
  kind: 'tipo',
  id: 'campo',
  stato: 'stato',
};
const ONE: Record<string, string> = { steps: 'passo', links: 'collegamento' };

const EXPECTED: Record<string, string> = {
  string: 'un testo',
  array: 'un elenco',
  object: 'un oggetto',
};

/** A place in a guide in words: `Passo 3, collegamento 1, indirizzo`. */
export const placeInGuida = (path: readonly PropertyKey[]): string => {
  const words: string[] = [];
  for (const [at, part] of path.entries()) {
    const key = String(part);
    const one = ONE[String(path[at - 1])];
    if (one && /^\d+$/.test(key)) words[words.length - 1] = `${one} ${Number(key) + 1}`;
    else words.push(WORDS[key] ?? `«${key.slice(0, 40)}»`);
  }
  const place = words.join(', ') || 'guida';
  return place.charAt(0).toUpperCase() + place.slice(1);
};

const reason = (issue: Issue): string => {
  const last = String(issue.path.at(-1));
  switch (issue.code) {
    case 'unrecognized_keys':
      return `contiene «${issue.keys?.[0]?.slice(0, 40)}», che una guida non ha: una guida mostra testi, non preme e non scrive niente`;
    case 'too_big':
      return ONE[last]
        ? `sono troppi, al massimo ${issue.maximum}`
        : `è troppo lungo, al massimo ${issue.maximum} caratteri`;
    case 'too_small':
      return ONE[last] ? 'non ce n’è nessuno' : 'è vuoto';
    case 'invalid_value':
      return `valore non ammesso; sono ammessi ${(issue.values ?? []).map((value) => `«${String(value)}»`).join(', ')}`;
    case 'invalid_union':
      return 'non è di un tipo che Cigno conosce';
    case 'invalid_format':
      if (last === 'address') return 'deve essere un indirizzo https:// di al massimo 500 caratteri, senza spazi';
      if (last === 'data') return 'deve essere un PNG, JPEG o WebP scritto nel file, non un indirizzo';
      if (last === 'verifiedOn') return 'deve essere un giorno, per esempio 2026-11-22';
      return 'può avere solo lettere minuscole senza accenti, cifre e trattini, al massimo 80';
    default: {
      const expected = EXPECTED[issue.expected ?? ''];
      return expected ? `deve essere ${expected}` : 'valore non valido';
    }
  }
};

/** The first problem that the schema found in a guide, in Italian. */
export const describeGuidaIssue = (issue: Issue | undefined): string =>
  issue ? `${placeInGuida(issue.path)}: ${reason(issue)}.` : 'Guida: valore non valido.';
