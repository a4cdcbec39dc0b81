export { scoreMutated, showMutated } from '../pages/mutate.ts';
export { score, show } from '../pages/truth.ts';
