/** What is furniture and what is the article: nothing of the article may be lost to furniture. */
import { describe, expect, test } from 'vitest';
import { lines } from './read.ts';

const PROSE =
  'Two years on, survival without disease was 81.6% among the thirty infants, against 49.4% in the trial before, the group reported in April.';
const LINKS =
  '<ul><li><a href="#">One</a></li><li><a href="#">Two</a></li><li><a href="#">Three</a></li></ul>';

describe('furniture', () => {
  test.each([
    ['a menu', `<nav>${LINKS}</nav>`],
    ['a list of links alone', LINKS],
    ['a site header', '<header><a href="/">The Daily 93%</a></header>'],
    ['a site footer', '<footer><p>Call 93 93 93</p></footer>'],
    ['a cookie notice', '<div class="cookie-banner"><p>We use cookies. 93% of people agree.</p></div>'],
    ['a dialog', '<div role="dialog"><p>Subscribe and save 50%</p></div>'],
    ['related links', `<aside><h3>Related</h3>${LINKS}</aside>`],
    ['a share bar', '<div class="share-buttons"><button>Share 93</button></div>'],
    ['a form', '<form><label>Email</label></form>'],
    ['a button in no sentence', '<div><button>Like 93</button></div>'],
  ])('%s', (_name, body) => {
    const read = lines(`<main><h1>Head</h1></main>${body}`);
    expect(read[0]).toBe('heading: Head');
    expect(read.length).toBeGreaterThan(1);
    for (const line of read.slice(1)) expect(line).toMatch(/^furniture: /);
  });
});

describe('the article', () => {
  test.each([
    ['the header of an article', `<article><header><h1>Head</h1><p>${PROSE}</p></header></article>`],
    ['a page header that holds the headline', `<header><h1>Head</h1><p>${PROSE}</p></header>`],
    ['an aside with key facts', `<article><aside><h3>In numbers</h3><p>${PROSE}</p></aside></article>`],
    ['the footer of an article', `<article><p>a</p><footer><p>${PROSE}</p></footer></article>`],
    ['a form around the whole page', `<form><h1>Head</h1><p>${PROSE}</p></form>`],
    [
      'a body whose class speaks of cookies',
      `<div class="cookie-consent-given"><main><p>${PROSE}</p></main></div>`,
    ],
    ['a story in a box called "more"', `<div class="more"><p>${PROSE} <a href="#">link</a></p></div>`],
    ['items with links in them', `<ul><li>${PROSE} <a href="#">x</a></li><li>b</li><li>c</li></ul>`],
    ['a button within a sentence', `<p>${PROSE.slice(0, 30)}<button>${PROSE.slice(30)}</button></p>`],
  ])('%s', (_name, body) => {
    const line = lines(body).find((one) => one.includes('81.6%'));
    expect(line).toContain(PROSE);
    expect(line).not.toMatch(/^furniture/);
  });
});
