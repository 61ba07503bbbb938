/** Before the browser tests: both browsers there, the extension built once for each, the test pages' libraries bundled. */
import type { TestProject } from 'vitest/node';
import type { FoundBrowser } from '../../scripts/browsers.ts';
import { build } from '../../scripts/build.ts';
import { ensureBrowsers } from '../../scripts/install-browser.ts';
import { bundleLibraries } from './libraries.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browsers: FoundBrowser[];
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('browsers', await ensureBrowsers(['chrome', 'firefox']));
  build(['chrome', 'firefox']);
  await bundleLibraries();
}
