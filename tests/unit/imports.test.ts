/**
 * Holds the lines drawn in ARCHITECTURE.md: a pure core that runs anywhere, DOM code that knows no records, one door
 * to the polyfill, and no validator in pages. Short files are part of it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface Source {
  file: string;
  lines: number;
  /** What it imports: a package's name, or a path from the project's root. */
  imports: string[];
}

/** The source files below some folders of the project, with what they import. */
function sources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const file = posix.join(folder, name.replace(/\\/g, '/'));
        const text = readFileSync(resolve(root, file), 'utf8');
        const imports = ts
          .preProcessFile(text)
          .importedFiles.map(({ fileName: from }) =>
            from.startsWith('.') ? posix.join(posix.dirname(file), from) : from.replace(/^[@~]\//, ''),
          );
        return { file, lines: text.split('\n').length - 1, imports };
      }),
  );
}

/** "lib/read/x.ts imports lib/page/y.ts" for every import that `forbidden` names. */
function breaches(files: Source[], forbidden: (imported: string, file: string) => boolean): string[] {
  return files.flatMap(({ file, imports }) =>
    imports.filter((name) => forbidden(name, file)).map((name) => `${file} imports ${name}`),
  );
}

const all = sources('lib', 'entrypoints', 'components');
const core = sources('lib/read', 'lib/check', 'lib/reference');

test('there is something to look at', () => {
  expect(core.length).toBeGreaterThan(10);
  expect(all.flatMap((s) => s.imports).length).toBeGreaterThan(50);
});

describe('import rules', () => {
  test('the core imports itself and data, and no package but zod in the schema', () => {
    const own = /^(?:lib\/(?:read|check|reference)|reference-data)\//;
    const schema = 'lib/reference/schema.ts';
    expect(breaches(core, (name, file) => !own.test(name) && !(name === 'zod' && file === schema))).toEqual(
      [],
    );
  });

  test('the core uses no DOM, browser or Node global: it compiles without their types', () => {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const run = spawnSync(process.execPath, [tsc, '-p', join(import.meta.dirname, 'core.tsconfig.json')], {
      encoding: 'utf8',
    });
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  });

  test('code that knows the DOM does not know the records', () => {
    const dom = sources('lib/page', 'lib/mark');
    expect(
      breaches(dom, (name) => name.startsWith('lib/reference/') || /^lib\/check\/(?!finding)/.test(name)),
    ).toEqual([]);
  });

  test('the polyfill has one door', () => {
    expect(
      breaches(all, (name, file) => name === 'webextension-polyfill' && file !== 'lib/browser.ts'),
    ).toEqual([]);
  });

  test('zod stays in the schema', () => {
    expect(breaches(all, (name, file) => /^zod\b/.test(name) && file !== 'lib/reference/schema.ts')).toEqual(
      [],
    );
    const validators = /^lib\/reference\/(?:schema|rules)\.ts$/;
    expect(breaches(all, (name, file) => validators.test(name) && !validators.test(file))).toEqual([]);
  });
});

test('no file is longer than 250 lines', () => {
  const long = [...all, ...sources('scripts', 'tests')].filter((s) => s.lines > 250);
  expect(long.map((s) => `${s.file}: ${s.lines}`)).toEqual([]);
});
