import '../../assets/styles/cigno.css';
import '../../assets/styles/panel.css';
import '../../assets/styles/palestra.css';
import { render } from 'preact';
import type { Language } from '../../lib/domain/language.ts';
import { it } from '../../lib/i18n/it.ts';
import { speak } from '../../lib/i18n/speak.ts';
import { setItalian, t } from '../../lib/i18n/t.ts';
import { keptLanguage, onLanguage } from '../../lib/platform/language.ts';
import { App } from './app.tsx';
import { markCopies } from './mark-copies.ts';

setItalian(it);
const life = new AbortController();
addEventListener('pagehide', () => life.abort(), { once: true });
markCopies(document, life.signal);
const root = document.getElementById('app');

/** Another language draws everything anew, and begins the visit again: nothing done here is to be kept. */
const draw = async (chosen: Language | null): Promise<void> => {
  const language = await speak(chosen, document);
  document.title = t('palestra.titolo');
  if (root) render(<App key={language} />, root);
};
void keptLanguage()
  .catch(() => null)
  .then(draw);
onLanguage((chosen) => void draw(chosen), life.signal);
