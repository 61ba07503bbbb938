// An article in React that goes on changing, and a whole document of it.
import { createElement as h, useEffect, useState } from 'react';

const CHEMO =
  'In infants with KMT2A-rearranged ALL treated with blinatumomab, two-year disease-free survival was ';

export function Article() {
  const [count, setCount] = useState(0);
  const [figure, setFigure] = useState('81.6%');
  const [keyed, setKey] = useState(0);
  const [late, setLate] = useState(false);
  const [order, setOrder] = useState(['a', 'b']);
  useEffect(() => {
    window.app = {
      tick: () => setCount((n) => n + 1),
      figure: setFigure,
      remount: () => {
        setKey((n) => n + 1);
        setLate(false);
      },
      late: () => setLate(true),
      reorder: () => setOrder((list) => [...list].reverse()),
    };
    window.hydrated = true;
  }, []);
  const lines = {
    a: h('p', { key: 'a', id: 'a' }, CHEMO, figure, '.'),
    b: h(
      'p',
      { key: 'b', id: 'b' },
      'Among infants with KMT2A-rearranged ALL given blinatumomab, two-year overall survival was ',
      h('b', null, '93'),
      '.3%',
      '.',
    ),
  };
  return h(
    'article',
    { key: keyed },
    h('h1', null, 'Blinatumomab for infants with leukaemia'),
    order.map((name) => lines[name]),
    h('p', { id: 'count' }, 'Read by ', count, ' people.'),
    late && h('p', { id: 'late' }, CHEMO, '49.4%.'),
  );
}

export function Page() {
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'Whole document')),
    h('body', null, h(Article)),
  );
}
