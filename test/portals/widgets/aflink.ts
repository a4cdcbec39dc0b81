import { twinHandlers } from '../../../practice/cmrc/page/twins.ts';
import { typeAhead } from '../../../practice/cmrc/page/type-ahead.ts';

/** What the domain of the one type-ahead field knows. */
const KNOWN: Record<string, string> = { 'Ufficio Acquisti': '35#17', 'Ufficio Tecnico': '35#18' };

const asked: string[] = [];

const ask = async (_field: string, text: string) => {
  asked.push(text);
  await new Promise((done) => setTimeout(done, 180));
  const code = KNOWN[text];
  return code ? [{ code, text }] : [];
};

Object.assign(window, { ...twinHandlers, ...typeAhead(ask), asked });
