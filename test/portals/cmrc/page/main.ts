import type { Door } from '../../../../practice/cmrc/page/door.ts';
import { type Boot, bootPage, HANDLERS } from '../../../../practice/cmrc/page/main.ts';
import { STEP } from '../../../../practice/cmrc/page/steps.ts';

/** The portal over the network, as a page of the real one reaches it. */
const network: Door = {
  address: () => location.href,
  request: async (address) => (await fetch(address)).text(),
  atOnce: (address, use) => {
    const asked = new XMLHttpRequest();
    asked.open('GET', address, false);
    asked.send();
    if (asked.status === 200) use(asked.responseText);
  },
  post: (form, address) => {
    form.action = address;
    form.submit();
  },
  goTo: (address) => location.assign(address),
  follow: (_event, link, address) => {
    const href = link.getAttribute('href') ?? '';
    link.href = address;
    setTimeout(() => link.setAttribute('href', href));
  },
  frame: (address) => address,
  open: (address) => void window.open(address, 'DOMINIO_GEO', 'width=700,height=750'),
};

/** A step is used once and is gone from the address bar at once. */
const cleanAddress = (): void => {
  const clean = new URL(location.href);
  if (!clean.searchParams.has(STEP)) return;
  clean.searchParams.delete(STEP);
  history.replaceState(history.state, '', clean.href);
};

Object.assign(window, HANDLERS, {
  boot: (given: Boot): void => {
    cleanAddress();
    bootPage(given, network, (work) => document.addEventListener('DOMContentLoaded', work));
  },
});
