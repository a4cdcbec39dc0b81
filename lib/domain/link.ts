import { hiddenCharacter } from './plain-text.ts';

/**
 * Why an address may not stand in a guide, in Italian; null when it may. What a reader sees must be where the link
 * goes: no name before an `@`, no letters that look like others, no backslash that a browser reads as a slash.
 */
export const linkProblem = (address: string): string | null => {
  if (!/^https:\/\//.test(address)) return 'L’indirizzo deve cominciare con https://';
  const hidden = hiddenCharacter(address);
  if (hidden) return `L’indirizzo ${hidden}.`;
  if (!/^[!-~]+$/.test(address)) return 'L’indirizzo ha spazi o lettere accentate: copialo dalla barra del browser.';
  if (address.length > 508) return 'L’indirizzo è troppo lungo (oltre 500 caratteri).';
  let origin: string;
  try {
    ({ origin } = new URL(address));
  } catch {
    return 'Questo indirizzo non esiste: manca il nome del sito.';
  }
  if (/(?:^|\.)xn--/.test(new URL(address).hostname)) return 'Il nome del sito ha lettere che possono sembrarne altre.';
  const written = address.toLowerCase();
  const rest = written.slice(origin.length, origin.length + 1);
  return written.startsWith(origin) && (rest === '' || '/?#'.includes(rest))
    ? null
    : `Il sito non si legge com’è scritto: il collegamento porterebbe a ${origin}.`;
};

/** A site that a text names, with or without the rest of its address. */
const SITE = /(?:https?:\/\/|\bwww\.)[^\s/?#»”"]+|\b(?:[a-z0-9-]+\.)+(?:it|eu|com|org|net|info|gov)\b/gi;

/** Why the words of a link deceive, in Italian: they name a site that is not the one of its address; null when they do not. */
export const linkTextProblem = (text: string, address: string): string | null => {
  const { hostname } = new URL(address);
  const other = [...text.matchAll(SITE)].find(([site]) => {
    const named = site.toLowerCase().replace(/^https?:\/\//, '');
    return named !== hostname && !hostname.endsWith(`.${named}`) && `www.${hostname}` !== named;
  });
  return other ? `Il testo nomina il sito «${other[0].slice(0, 80)}», e il collegamento porta a «${hostname}».` : null;
};
