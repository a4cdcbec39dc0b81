import '../../assets/styles/cigno.css';
import '../../assets/styles/popup.css';
import { render } from 'preact';
import { Popup } from './popup.tsx';

const root = document.getElementById('app');
if (root) render(<Popup />, root);
