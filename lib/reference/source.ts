import { SOURCE } from '../../assets/data/source.ts';

/** Which state of ANAC's public repository the code lists are: commit and its day (ISO), for "dati al …". */
export const REFERENCE_SOURCE = { repository: 'github.com/anticorruzione/npa', ...SOURCE };
