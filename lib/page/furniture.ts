/**
 * Tells the article from what stands around it: menus, share bars, cookie notices, related links. Text in such
 * furniture is read but never checked. When in doubt it is the article: a figure passed over is worse than a menu read.
 */
import { wordsOf } from './elements.ts';

const TAGS = new Set(['nav', 'dialog', 'search', 'menu']);
const ROLES = new Set(
  'navigation contentinfo search menu menubar toolbar tablist dialog alertdialog banner status'.split(' '),
);

/** Names that sites give to furniture whatever it holds. */
const NAMED =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|navbar|(?:main|site|global|top|mega)[_-]?(?:nav|menu|header|footer)|site-?nav|share(?:bar|[_-]?(?:bar|buttons?|tools|links))|social[_-]?(?:share|links|icons|media|bar)|addtoany|sharethis|skip-?link|newsletter|subscribe|signup|disqus|advert\w*|ad-?slot)(?=$|[\s_-])/i;

/** Names of furniture that is a list of links, and of boxes that only sound like one. */
const NAMED_LINKS =
  /(?:^|[\s_-])(?:related|recommend\w*|more|popular|trending|most[_-]?read|sidebar|read[_-]?next|tags?|topics|teasers?|promo|latest|toc|footer|header|menu)(?=$|[\s_-])/i;

const ASIDE_TITLE =
  /^(?:related|more (?:on|from|stories)|read (?:more|next)|most (?:read|popular)|recommended|you may|latest|trending|newsletter|sign up|advert)/i;

/** Whether a block element is furniture. Its descendants are then too. */
export function isFurniture(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'p') return false;
  const role = element.getAttribute('role') ?? '';
  if (tag === 'nav' || role === 'navigation') return true;
  if (tag === 'ul' || tag === 'ol') return isLinkList(element);
  if (tag === 'header' || role === 'banner')
    return !element.closest('article, main') && !hasTitle(element) && !hasProse(element);
  if (tag === 'footer')
    return !hasArticle(element) && (!element.closest('article, main, blockquote') || isMostlyLinks(element));
  if (tag === 'aside' || role === 'complementary') return isLinkBox(element);
  if (TAGS.has(tag) || ROLES.has(role)) return !hasArticle(element);
  if (tag === 'form') return !hasArticle(element) && !hasProse(element);
  return tag !== 'article' && isNamedFurniture(element);
}

/** Whether an inline element is a control that stands alone, such as a button in a bar: one in a sentence is text. */
export function isLoneControl(element: Element): boolean {
  const role = element.getAttribute('role');
  if (element.localName !== 'button' && role !== 'button' && element.localName !== 'label') return false;
  return element.closest('p, li, td, h1, h2, h3, h4, h5, h6, blockquote, figcaption') === null;
}

function isNamedFurniture(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names === ' ') return false;
  if (NAMED.test(names)) return !hasArticle(element) && !hasProse(element, 3);
  return NAMED_LINKS.test(names) && !hasArticle(element) && isMostlyLinks(element);
}

/** Whether the element holds the article, or its headline. */
function hasArticle(element: Element): boolean {
  return element.querySelector('article, main, h1') !== null;
}

function hasTitle(header: Element): boolean {
  return header.querySelector('article, main, h1, h2') !== null;
}

/** Whether the element holds paragraphs of running text. */
function hasProse(element: Element, paragraphs = 1): boolean {
  let long = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if (wordsOf(paragraph).length > 120 && ++long >= paragraphs) return true;
  }
  return false;
}

function isLinkBox(aside: Element): boolean {
  return (
    !hasArticle(aside) &&
    (isMostlyLinks(aside) ||
      isNamedFurniture(aside) ||
      ASIDE_TITLE.test(wordsOf(aside.querySelector('h2, h3, h4, h5, h6'))))
  );
}

/** Share of an element's text that is links. */
function isMostlyLinks(element: Element, share = 0.5): boolean {
  const all = wordsOf(element).length;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += wordsOf(link).length;
  return all > 0 && linked >= all * share;
}

function isLinkList(list: Element): boolean {
  return list.childElementCount >= 3 && list.closest('p') === null && isMostlyLinks(list, 0.9);
}
