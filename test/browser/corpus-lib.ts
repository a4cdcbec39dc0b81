export { score, show } from '../pages/truth.ts';
