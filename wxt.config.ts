import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The two hosts of promise 8; the content script checks origin and path again in code. */
const PORTALS = ['https://portale-servizi.anticorruzione.it/*', 'https://portalegare.cittametropolitanaroma.it/*'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  outDir: '.output',
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    // The browser shows these before any page of ours: in its own language, not in the office's (assets/public/_locales).
    name: '__MSG_name__',
    short_name: 'Cigno',
    description: '__MSG_description__',
    default_locale: 'it',
    permissions: ['storage', 'unlimitedStorage', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // The same places as the content script: the panel brings the assistant there (docs/decisions/0006).
    host_permissions: PORTALS,
    minimum_chrome_version: '121',
    content_security_policy: {
      extension_pages:
        "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'; connect-src 'none'",
    },
    commands: {
      'fill-page': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_fillPage__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'cigno@cigno.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
