import type { Language } from '../../lib/domain/language.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Each language calls itself by its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { it: 'Italiano', de: 'Deutsch', en: 'English' };

/** Said in the language offered: whoever needs it may not read the one in use. */
const WORDS: Record<Language, { text: string; act: string }> = {
  it: { text: 'Cigno parla anche italiano.', act: 'Usa Cigno in italiano' },
  de: { text: 'Cigno gibt es auch auf Deutsch.', act: 'Cigno auf Deutsch verwenden' },
  en: { text: 'Cigno is also available in English.', act: 'Use Cigno in English' },
};

/** The first run in a browser of another language: one button to the language of the browser. */
export const LanguageOffer = (props: { language: Language; onChoose: () => void }) => (
  <Notice kind="info">
    <div lang={props.language} class="row">
      <p>{WORDS[props.language].text}</p>
      <Button onClick={props.onChoose}>{WORDS[props.language].act}</Button>
    </div>
  </Notice>
);
