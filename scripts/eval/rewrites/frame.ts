/** The same sentence with something harmless around it: a clause, a neighbour sentence, a heading, a reference mark. */
import type { Edit } from '../../cases.ts';
import { type Passage, type Rewrite, slice } from './passage.ts';

function around(name: string, edits: (passage: Passage) => Edit[]): Rewrite {
  return { group: 'around it', name, edits };
}

/** Where the sentence's full stop stands; undefined where it ends otherwise. */
function fullStop(passage: Passage): number | undefined {
  const sentence = slice(passage, passage.sentence).trimEnd();
  return /[\p{L}\d%)]\.$/u.test(sentence) ? passage.sentence.start + sentence.length - 1 : undefined;
}

function trailing(clause: string): Rewrite {
  return around(`trailing clause “${clause}”`, (passage) => {
    const at = fullStop(passage);
    return at === undefined ? [] : [{ start: at, end: at, text: `, ${clause}` }];
  });
}

/** First words that lose their capital when something comes before them. */
const ORDINARY =
  /^(?:One|Two|Three|Four|Five|Six|The|This|In|At|After|With|Of|Disease|Overall|Event|Survival|Some|About|More|Among|By|Babies|Infants|Median|For|On|Only|Nearly|Almost|Less|Fewer)\b/;

function leading(clause: string): Rewrite {
  return around(`leading clause “${clause}”`, (passage) => {
    const { start } = passage.sentence;
    if (start === passage.figure.start || !ORDINARY.test(passage.text.slice(start))) return [];
    return [{ start, end: start + 1, text: `${clause}, ${passage.text.charAt(start).toLowerCase()}` }];
  });
}

const before = (sentence: string): Rewrite =>
  around(`before the paragraph “${sentence}”`, ({ block }) => [
    { start: block.start, end: block.start, text: `${sentence} ` },
  ]);

const after = (sentence: string): Rewrite =>
  around(`after the paragraph “${sentence}”`, ({ block }) => [
    { start: block.end, end: block.end, text: ` ${sentence}` },
  ]);

const heading = (words: string): Rewrite =>
  around(`heading “${words}” on top`, () => [{ start: 0, end: 0, text: `${words}\n` }]);

/** A reference mark after the full stop, where the last word is one it can be glued to. */
function reference(mark: string): Rewrite {
  return around(`reference “${mark}” glued on`, (passage) => {
    const at = fullStop(passage);
    if (at === undefined || !/\p{Ll}{3}$/u.test(passage.text.slice(0, at))) return [];
    return [{ start: at + 1, end: at + 1, text: mark }];
  });
}

const quoted = around('direct speech', (passage) => {
  const at = fullStop(passage);
  const sentence = slice(passage, passage.sentence);
  if (at === undefined || /["“”]/.test(sentence)) return [];
  const { start } = passage.sentence;
  return [
    { start, end: start, text: '“' },
    { start: at, end: at + 1, text: ',” she said.' },
  ];
});

const bracketed = around('reference “ [3]” before the full stop', (passage) => {
  const at = fullStop(passage);
  return at === undefined ? [] : [{ start: at, end: at, text: ' [3]' }];
});

/** Everything harmless that may stand around a sentence. */
export const FRAMES: Rewrite[] = [
  trailing('the researchers report'),
  trailing('the authors write'),
  trailing('according to the paper'),
  trailing('she said'),
  leading('According to the researchers'),
  leading('As the authors write'),
  quoted,
  before('Parents had waited a long time for this news.'),
  before('Here is what is known.'),
  before('The findings were met with relief.'),
  after('Families welcomed the news.'),
  after('More work is under way.'),
  heading('THE NUMBERS AT A GLANCE'),
  heading('HEALTH'),
  reference('1'),
  reference('1,2'),
  reference('¹'),
  reference('³,⁴'),
  reference('[5]'),
  bracketed,
];
