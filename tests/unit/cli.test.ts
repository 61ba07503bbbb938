/** The command line as a person or a script meets it: the real process, its output, its exit status. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'figurecheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TRUE =
  'In infants with KMT2A-rearranged ALL, two-year disease-free survival was 81.6% with blinatumomab.';
const FALSE =
  'In infants with KMT2A-rearranged ALL, two-year disease-free survival was 86.1% with blinatumomab.';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function check(args: string[], input = '', env: NodeJS.ProcessEnv = {}) {
  const command = [
    join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
    join(root, 'scripts', 'check.ts'),
    ...args,
  ];
  const clean = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    input,
    env: clean,
  });
  return { status, stdout, stderr };
}

const right = file('right.txt', TRUE);
const wrong = file('wrong.txt', FALSE);

describe('exit status', () => {
  test('0 with nothing misstated, 1 with something', () => {
    expect(check([right])).toMatchObject({ status: 0, stderr: '' });
    const found = check([right, wrong]);
    expect(found.status).toBe(1);
    expect(found.stdout).toContain('86.1%');
    expect(found.stdout).toContain('misstated');
    expect(found.stdout).toContain('81.6%');
    expect(found.stdout).toContain('van der Sluis');
    expect(found.stdout).not.toContain('\u001b');
  });

  test('2 for what cannot be read, naming file and cause; the others are still checked', () => {
    const latin1 = file('latin1.txt', Buffer.from('81\xb76%', 'latin1'));
    const zip = file('draft.docx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
    const missing = join(folder, 'missing.txt');
    const { status, stdout, stderr } = check(['--json', missing, folder, latin1, zip, wrong]);
    expect(status).toBe(2);
    expect(stderr).toContain(`${missing}: no such file`);
    expect(stderr).toContain(`${folder}: this is a folder`);
    expect(stderr).toContain(`${latin1}: not UTF-8`);
    expect(stderr).toContain(`${zip}: not a text file`);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ file: wrong, findings: [{ verdict: 'misstated' }] });
  });

  test('2 for bad usage, with the usage', () => {
    for (const args of [[], ['--jsno', right], ['-', '-']]) {
      const { status, stdout, stderr } = check(args);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain('Usage: npm run -s check');
    }
  });
});

describe('offsets', () => {
  test('count in a text file as it is, byte order mark and carriage returns included', () => {
    const text = `\uFEFFA headline 😀\r\n\r\n${TRUE}\r\n`;
    const { stdout } = check(['--json', file('dos.txt', text)]);
    const [finding] = JSON.parse(stdout).findings;
    expect(finding.text).toBe('81.6%');
    expect(text.slice(finding.start, finding.end)).toBe('81.6%');
  });

  test('count in the text that --text prints for HTML', () => {
    const html = `<!doctype html><title>T</title><script>document.body.remove()</script>
      <nav><a href="/">81.6% off</a></nav><h1>Blinatumomab</h1><p>In infants with <i>KMT2A</i>-rearranged ALL, two-year
      disease-free survival was <b>81</b>.6%&nbsp;with blinatumomab.</p><p hidden>It was 86.1%.</p>`;
    const page = file('page.html', html);
    const { findings } = JSON.parse(check(['--json', page]).stdout);
    const text = check(['--text', page]).stdout;
    expect(findings).toHaveLength(1);
    expect(text.slice(findings[0].start, findings[0].end)).toBe('81.6%');
    expect(text).not.toContain('86.1%');
  });
});

describe('standard input', () => {
  test('is read for -, as text or, where it looks like it, as HTML', () => {
    expect(check(['-'], FALSE)).toMatchObject({ status: 1 });
    const html = `<html><body><p hidden>${FALSE}</p><p>${TRUE}</p></body></html>`;
    expect(check(['-'], html)).toMatchObject({ status: 0 });
  });
});

test('colour follows NO_COLOR and FORCE_COLOR', () => {
  expect(check([wrong], '', { FORCE_COLOR: '1' }).stdout).toContain('\u001b[31m');
  expect(check([wrong], '', { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain('\u001b');
});

test('an article cannot reach the terminal', () => {
  const evil = file('evil.txt', `\u001b[2J\u202E${FALSE.replace('86.1%', '86.1%\u001b]0;x\u0007')}`);
  const { stdout } = check([evil]);
  expect(stdout).toContain('86.1%');
  expect(['\u001b', '\u0007', '\u202E'].filter((control) => stdout.includes(control))).toEqual([]);
});
