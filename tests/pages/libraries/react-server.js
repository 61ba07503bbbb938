// React on the server: the pages that are hydrated in the browser.
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { Article, Page } from './parts/article.js';

export const article = renderToString(h(Article));
export const wholeDocument = renderToString(h(Page));
