import { drawPlain, PLAIN } from '../../../../practice/pcp/plain/main.ts';
import { startPractice } from '../window.ts';

drawPlain(startPractice(PLAIN));
