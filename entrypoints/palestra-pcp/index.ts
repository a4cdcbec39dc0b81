import '../../practice/pcp/plain/style.css';
import '../../assets/styles/palestra-frame.css';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PRACTICE_LETTER } from '../../lib/domain/cig.ts';
import { PORTAL_PLACES } from '../../lib/domain/origins.ts';
import { drawPlain, PLAIN } from '../../practice/pcp/plain/main.ts';
import { startPractice } from '../../practice/pcp/practice.ts';
import { assist } from '../palestra/frame.ts';
import { pcpOf } from '../palestra/host.ts';

/** The practice PCP, drawn plainly, inside the palestra, as a script of its own: what the panel loads stays as it is. */
export default defineUnlistedScript(() => {
  const found = pcpOf(window);
  if (found) {
    drawPlain(startPractice({ ...PLAIN, letter: PRACTICE_LETTER, decoys: false }, found.memory));
    const { origin, path } = PORTAL_PLACES.pcp;
    assist(found.host, () => `${origin}${path}`);
  } else document.body.textContent = 'Il portale di esercitazione si apre dalla palestra di Cigno.';
});
