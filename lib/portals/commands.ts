import type { PortalId } from '../domain/codes.ts';
import type { PageName } from './recognition.ts';

/** One button or menu entry of a portal that a guide may point at. Cigno shows where it is and never presses it. */
export type Command = {
  portal: PortalId;
  /** The page it stands on; null: in the menu that every page has. */
  page: PageName | null;
  /** Its words on the page, any of them (S000, FADDA, FUNZ1; S004). */
  words: readonly string[];
  /** The command that opens the menu it stands in: shown in its place while the menu is closed. */
  under?: string;
};

const at = (portal: PortalId, page: PageName | null, words: string, under?: string): Command => ({
  portal,
  page,
  words: words.split('|'),
  ...(under && { under }),
});

/** The closed list of commands that guides may name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'gestione-appalti': at('pcp', null, 'Gestione appalti'),
  'le-mie-bozze': at('pcp', null, 'Le mie bozze', 'gestione-appalti'),
  'i-miei-appalti': at('pcp', null, 'I miei appalti', 'gestione-appalti'),
  aggiungi: at('pcp', 'bozze', 'Aggiungi|Aggiungi bozza|Nuova bozza'),
  'crea-bozza': at('pcp', 'scelta-scheda', 'Crea bozza'),
  conferma: at('pcp', 'form', 'Conferma'),
  'salva-bozza': at('pcp', 'conferma', 'Salva bozza|Salva in bozza'),
  'crea-appalto': at('pcp', 'conferma', 'Crea appalto'),
  dettaglio: at('pcp', 'appalti', 'Dettaglio'),
  verifica: at('pcp', 'dettaglio', 'Verifica|Verifica appalto|Verifica dati'),
  'conferma-appalto': at('pcp', 'dettaglio', 'Conferma appalto'),
  'entra-con-spid': at('cmrc', 'accesso', 'Entra con SPID'),
  'affidamento-senza-negoziazione': at('cmrc', null, 'Affidamento senza negoziazione|Affidamenti Senza Negoziazione'),
  'affidamenti-diretti': at('cmrc', null, 'Affidamenti diretti su Accordo Quadro', 'affidamento-senza-negoziazione'),
  'nuovo-affidamento': at('cmrc', 'affidamenti', 'Nuovo Affidamento'),
  salva: at('cmrc', 'documento', 'Salva'),
  'gestione-pcp': at('cmrc', 'documento', 'Gestione PCP'),
  'richiedi-cig': at('cmrc', 'documento', 'Richiedi CIG', 'gestione-pcp'),
};

/** The words to look for: those of the command, then those of what opens its menu; empty for a name not in the list. */
export const waysTo = (name: string): string[][] => {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return command ? [[...command.words], ...(command.under ? waysTo(command.under) : [])] : [];
};

/** Whether a page was known by the words of a command, among others: it stands there, whatever the page is. */
export const shows = (name: string, { words }: { words?: readonly string[] | undefined }): boolean =>
  (Object.hasOwn(COMMANDS, name) && COMMANDS[name]?.words.some((word) => words?.includes(word))) || false;

/** Those that ask for the CIG: nothing takes them back. */
export const NO_RETURN: readonly string[] = ['conferma-appalto', 'richiedi-cig'];
