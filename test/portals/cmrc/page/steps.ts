/**
 * How the practice server knows what the page itself asked for: each link, form and request of the page takes a step,
 * `passo=<key of this page>.<running number>.<what>.<t|u>`, used once and gone from the address bar at once. An address
 * opened, copied or reloaded from outside carries none or an old one. `t`: a person's hand did it (a trusted event).
 */
export const STEP = 'passo';

let key = '';
let count = 0;
let hand = false;

/** An address with a step of this page. */
export const withStep = (address: string, what: string): string => {
  const url = new URL(address, location.href);
  url.searchParams.set(STEP, `${key}.${++count}.${what}.${hand ? 't' : 'u'}`);
  return url.href;
};

/** Starts the page: takes its step out of the address bar and gives one to every link that is pressed. */
export const startSteps = (pageKey: string): void => {
  key = pageKey;
  const clean = new URL(location.href);
  if (clean.searchParams.has(STEP)) {
    clean.searchParams.delete(STEP);
    history.replaceState(history.state, '', clean.href);
  }
  for (const type of ['click', 'auxclick', 'change', 'keydown'] as const)
    document.addEventListener(
      type,
      (event) => {
        hand = event.isTrusted;
        if (type === 'click' || type === 'auxclick') stepInto(event);
      },
      true,
    );
};

const stepInto = (event: Event): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  const href = link?.getAttribute('href') ?? '';
  if (!link || href.startsWith('javascript:') || href.startsWith('#') || link.origin !== location.origin) return;
  link.href = withStep(link.href, 'link');
  setTimeout(() => link.setAttribute('href', href));
};

/** The page's own request. */
export const request = (address: string, what: string): Promise<Response> => fetch(withStep(address, what));

/** The page goes elsewhere by its own script. */
export const goTo = (address: string, what: string): void => location.assign(withStep(address, what));
