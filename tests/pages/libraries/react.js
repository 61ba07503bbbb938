// React in the page: an article rendered there, or hydrated as the server wrote it, in an element or as the whole document.
import { createElement as h, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Article, Page } from './parts/article.js';

const start = {
  render: () => createRoot(document.querySelector('#root')).render(h(StrictMode, null, h(Article))),
  hydrate: () => hydrateRoot(document.querySelector('#root'), h(Article)),
  hydrateDocument: () => hydrateRoot(document, h(Page)),
};
// The page decides when: hydration that comes after the marks is the harder case.
window.startReact = (how) => start[how]();
