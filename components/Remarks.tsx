/** What the popup adds below its list: marks that the editor has hidden, and pictures that nobody has read. */

/** Says how many marks are hidden on this page, with the way to have them back. */
export function HiddenRemark({ count, onShow }: { count: number; onShow: () => void }) {
  if (count === 0) return null;
  return (
    <p class="remark hidden-marks">
      {count === 1 ? '1 mark is hidden on this page.' : `${count} marks are hidden on this page.`}{' '}
      <button type="button" onClick={onShow}>
        Show {count === 1 ? 'it' : 'them'} again
      </button>
    </p>
  );
}

/** Says that figures in pictures are not checked, where the page has pictures that may hold any. */
export function PicturesRemark({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p class="remark">
      {count === 1 ? 'The picture' : `The ${count} pictures`} on this page {count === 1 ? 'is' : 'are'} not
      read: check figures in charts by eye.
    </p>
  );
}
