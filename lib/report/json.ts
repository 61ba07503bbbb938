/** The machine-readable report of the command line: one line a file, every key always there. */
import type { Checked } from '../check/notes/notes.ts';

/** One file's findings and notes as a line of JSON; the text is added where `--text` asks for it. */
export function jsonLine(file: string, { findings, notes }: Checked, text?: string): string {
  return JSON.stringify({
    file,
    findings: findings.map((f) => ({
      text: f.text,
      start: f.start,
      end: f.end,
      verdict: f.verdict,
      reason: f.reason ?? null,
      claim: f.claim,
      reference: f.reference
        ? { id: f.reference.id, value: f.reference.value, citation: f.reference.citation }
        : null,
      message: f.message,
      note: f.note ?? null,
    })),
    notes: notes.map(({ kind, message, figures, words }) => ({
      kind,
      message,
      figures,
      words: words ?? null,
    })),
    ...(text === undefined ? {} : { text }),
  });
}
