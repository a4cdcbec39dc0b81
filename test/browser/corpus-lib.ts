export { scoreMutated, showMutated } from '../pages/mutate.ts';
export { score, show } from '../pages/truth.ts';
export { writeMutated } from '../pages/write.ts';
