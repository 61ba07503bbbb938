// Styles that come with a library, as it would be linked on a page.
export function addStyle(css) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}
