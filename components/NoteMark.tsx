/** The sign of a note: a slip of paper, no verdict's shape and no verdict's colour. */

/** Draws the sign; whoever shows it says in words that it is a note. */
export function NoteMark() {
  return (
    <svg class="note-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M3 1.8h6.6L13 5.2v9H3Z M9.4 2v3.4H13" />
      <path d="M5.4 8.2h5.2 M5.4 10.9h3.6" />
    </svg>
  );
}
