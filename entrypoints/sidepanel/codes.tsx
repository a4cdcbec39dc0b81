import { CodeSearch } from '../../components/panel/code-search.tsx';
import { ccnl, cpv, istat, nuts } from '../archivio/lookups.ts';

const LOOKUPS = { CPV: cpv, codIstat: istat, codNUTS: nuts, ccnl };

/** The search of codes with ANAC's lists, which are read when somebody searches. */
export const Codes = () => <CodeSearch lookups={LOOKUPS} />;
