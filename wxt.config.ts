/**
 * What is built: a Manifest V3 extension for Chromium and for Firefox, which can reach no network and asks for no more
 * than reading pages and putting its own scripts into them.
 */
import { defineConfig } from 'wxt';

const PAGES = ['http://*/*', 'https://*/*'];

/** Extension pages load their own files and nothing else; `connect-src 'none'` is the promise that nothing leaves. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // The preload polyfill is the one piece of code in the bundles that could make a request.
    build: { modulePreload: { polyfill: false }, target: 'es2022' },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Figurecheck',
    description:
      'Checks the figures in copy on blinatumomab and infant leukaemia against published trial results.',
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`])),
    permissions: ['scripting', 'storage'],
    host_permissions: PAGES,
    // Listed here as a plain script: WXT's content script wrapper would announce the extension to every page.
    // Frames are pages too: previews and editors live in them, often without an address of their own.
    content_scripts: [
      {
        matches: PAGES,
        js: ['gate.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    // Keys that few pages and editors use; the browser's own settings change them.
    commands: {
      'next-figure': {
        suggested_key: { default: 'Alt+Period' },
        description: 'Go to the next figure and open its evidence',
      },
      'previous-figure': {
        suggested_key: { default: 'Alt+Comma' },
        description: 'Go to the figure before and open its evidence',
      },
    },
    // The development server needs a policy of its own.
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'figurecheck@figurecheck.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
