/**
 * The only import of the browser API for extension pages and the background. Content scripts use the native `chrome`,
 * which Firefox has too, and so do not carry the polyfill.
 */
export type { Runtime, Scripting } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
