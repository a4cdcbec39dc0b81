import '../../assets/styles/cigno.css';
import '../../assets/styles/popup.css';
import '../../assets/styles/archive.css';
import '../../assets/styles/editor.css';
import '../../assets/styles/guide.css';
import '../../assets/styles/guida-card.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { language, startLanguage } from './language.ts';

/** Another language draws everything anew. */
const Root = () => language.value && <App key={language.value} />;

const root = document.getElementById('app');
if (root) void startLanguage().then(() => render(<Root />, root));
