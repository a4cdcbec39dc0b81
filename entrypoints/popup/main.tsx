import '../../assets/styles/cigno.css';
import '../../assets/styles/popup.css';
import { render } from 'preact';
import { speak } from '../../lib/i18n/speak.ts';
import { t } from '../../lib/i18n/t.ts';
import { keptLanguage } from '../../lib/platform/language.ts';
import { Popup } from './popup.tsx';

const start = async (root: HTMLElement): Promise<void> => {
  await speak(await keptLanguage().catch(() => null), document);
  document.title = t('popup.titolo');
  render(<Popup />, root);
};

const root = document.getElementById('app');
if (root) void start(root);
