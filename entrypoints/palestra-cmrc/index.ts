import '../../practice/cmrc/style.css';
import '../../practice/cmrc/document.css';
import '../../assets/styles/palestra-frame.css';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bootOf, wireHandlers, withoutHandlers } from '../../practice/cmrc/embed.ts';
import type { Door } from '../../practice/cmrc/page/door.ts';
import { bootPage, HANDLERS } from '../../practice/cmrc/page/main.ts';
import { assist } from '../palestra/frame.ts';
import { cmrcOf } from '../palestra/host.ts';

const NOWHERE = 'Il portale di esercitazione si apre dalla palestra di Cigno.';
/** The practice CMRC inside the palestra: one life of its document. */
const start = async (): Promise<void> => {
  const found = cmrcOf(window);
  if (!found) {
    document.body.textContent = NOWHERE;
    return;
  }
  const { host, server, inner } = found;
  // A picker in the drawer is a page of its own, named by the fragment; else the page is where the visit has come to.
  const here = inner ?? server.here();
  const leave = (request: { method: string; url: string; body?: string }): void => {
    server.go(request);
    location.reload();
  };
  const door: Door = {
    address: () => here.url,
    request: async (url) => (await server.ask({ method: 'GET', url })).body,
    atOnce: (url, use) => void server.ask({ method: 'GET', url }).then(({ body }) => use(body)),
    post: (form, url) => {
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
      leave({ method: 'POST', url, body: body.toString() });
    },
    goTo: (url) => leave({ method: 'GET', url }),
    follow: (event, _link, url) => {
      event.preventDefault();
      leave({ method: 'GET', url });
    },
    frame: (url) => `palestra-cmrc.html#${encodeURIComponent(url)}`,
    open: (url) => leave({ method: 'GET', url }),
  };

  const { body } = await server.ask(here);
  const page = new DOMParser().parseFromString(withoutHandlers(body), 'text/html');
  const boot = bootOf(page);
  wireHandlers(page, HANDLERS);
  document.title = page.title;
  document.body.replaceWith(page.body);
  document.addEventListener('submit', (event) => event.preventDefault());
  // The pickers in the drawer hand over by the functions of the page around them.
  Object.assign(window, HANDLERS);
  if (boot) bootPage(boot, door, (work) => work());
  if (!inner) assist(host, () => here.url.replace(/[?&]passo=[^&]*/, ''));
};
export default defineUnlistedScript(() => void start());
