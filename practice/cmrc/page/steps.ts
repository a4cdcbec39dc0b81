import type { Door } from './door.ts';

/**
 * How the practice server knows what the page itself asked for: each link, form and request of the page takes a step,
 * `passo=<key of this page>.<running number>.<what>.<t|u>`, used once and gone from the address bar at once. An address
 * opened, copied or reloaded from outside carries none or an old one. `t`: a person's hand did it (a trusted event).
 */
export const STEP = 'passo';

let key = '';
let door: Door;
let count = 0;
let hand = false;

/** An address with a step of this page. */
export const withStep = (address: string, what: string): string => {
  const url = new URL(address, door.address());
  url.searchParams.set(STEP, `${key}.${++count}.${what}.${hand ? 't' : 'u'}`);
  return url.href;
};

/** Starts the page: gives a step to every link that is pressed. */
export const startSteps = (pageKey: string, own: Door): void => {
  key = pageKey;
  door = own;
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
  if (!link || href.startsWith('javascript:') || href.startsWith('#')) return;
  const here = new URL(door.address());
  const there = new URL(href, here);
  if (there.origin === here.origin) door.follow(event, link, withStep(there.href, 'link'));
};

/** The page's own request. */
export const request = (address: string, what: string): Promise<string> => door.request(withStep(address, what));

/** A request whose answer is there before the page goes on, where the door can. */
export const requestAtOnce = (address: string, what: string, use: (text: string) => void): void =>
  door.atOnce(withStep(address, what), use);

/** The page goes elsewhere by its own script. */
export const goTo = (address: string, what: string): void => door.goTo(withStep(address, what));

/** A form is posted, and the page goes where the answer is. */
export const submit = (form: HTMLFormElement, address: string, what: string): void =>
  door.post(form, withStep(address, what));

/** The source of a frame, and a window of its own, for a page of the portal. */
export const frameOf = (address: string, what: string): string => door.frame(withStep(address, what));
export const openWindow = (address: string, what: string): void => door.open(withStep(address, what));
