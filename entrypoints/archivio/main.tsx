import '../../assets/styles/cigno.css';
import '../../assets/styles/popup.css';
import '../../assets/styles/archive.css';
import '../../assets/styles/editor.css';
import { render } from 'preact';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) render(<App />, root);
