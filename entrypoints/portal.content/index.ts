import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://portale-servizi.anticorruzione.it/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {},
});
