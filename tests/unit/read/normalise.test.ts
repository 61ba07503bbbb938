/** A page's dress must not change what is read, and offsets must lead back to the text as printed. */
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/read/plain/normalise.ts';

describe('what is made plain', () => {
  test.each([
    ['a no-break space', '93\u00a0%', '93 %'],
    ['a narrow no-break space', '93\u202f%', '93 %'],
    ['a thin space', '81.6\u2009%', '81.6 %'],
    ['a tab and a line break', 'two\tyears\non', 'two years on'],
    ['a hyphen (U+2010)', '6.2%\u201016.3%', '6.2%-16.3%'],
    ['a no-break hyphen', 'Interfant\u201106', 'Interfant-06'],
    ['a figure dash', '70\u201275%', '70-75%'],
    ['an en dash between numbers', '60.8\u201392.0', '60.8-92.0'],
    ['a minus', '10\u22124', '10-4'],
    ['a spaced en dash breaks a clause', 'rose \u2013 from 49.4%', 'rose — from 49.4%'],
    ['a horizontal bar is an em dash', 'rose\u2015from', 'rose—from'],
    ['typographic quotes', '\u201ccure\u201d and baby\u2019s', '"cure" and baby\'s'],
    ['low and angle quotes', '\u201ecure\u201c \u00abcure\u00bb', '"cure" "cure"'],
    ['a middle dot between digits', '59\u00b78 months', '59.8 months'],
    ['a bullet operator between digits', '81\u22196%', '81.6%'],
    ['a dot operator between digits', '81\u22c56%', '81.6%'],
    ['a full-width percent sign', '93\uff05', '93%'],
    ['a Greek mu', '15 \u03bcg', '15 \u00b5g'],
    ['pc for per cent', 'from 66pc to 93 pc.', 'from 66% to 93 %.'],
    ['a fraction slash', '28\u204430', '28/30'],
    ['a soft hyphen', 'leuk\u00adaemia', 'leukaemia'],
    ['a zero-width space', '81.\u200b6%', '81.6%'],
    ['a word joiner', '93\u2060%', '93%'],
    ['a byte order mark', '\ufeff93%', '93%'],
    ['a left-to-right mark', '93\u200e%', '93%'],
    ['a reference mark behind a full stop', 'with chemotherapy.1 Next', 'with chemotherapy. Next'],
    ['several of them', 'of MRD.1,2 The', 'of MRD. The'],
    ['a range of them behind a bracket', 'in all (24 of 30).12\u201314 Next', 'in all (24 of 30). Next'],
    ['one behind a percent sign', 'rose to 93%.4 Next', 'rose to 93%. Next'],
    ['one behind a quote', 'called it \u201ca cure.\u201d3 Next', 'called it "a cure." Next'],
    ['one before a figure', 'were treated.7 30 infants', 'were treated. 30 infants'],
    ['one at the end', 'were treated.7', 'were treated.'],
    ['one in brackets before a stop', 'were treated [3]. Next', 'were treated. Next'],
    ['one in brackets behind a percentage', 'it was 42% [3]. Next', 'it was 42%. Next'],
    ['raised ones behind a stop', 'of ALL.\u00b3,\u2074 Next', 'of ALL. Next'],
    ['a raised one behind a word', 'chemotherapy\u00b9 and', 'chemotherapy and'],
  ])('%s', (_name, printed, plain) => {
    expect(normalise(printed).text).toBe(plain);
  });
});

describe('what stays as it is', () => {
  test.each([
    ['plain ASCII', 'OS was 93.3% (95% CI, 75.9-98.3); P < .001'],
    ['an em dash', 'the drug—an antibody'],
    ['a middle dot between words', 'Health \u00b7 2 May'],
    ['a middle dot beside a single digit', '6 \u00b7 7'],
    ['superscript digits', '10\u2074'],
    ['an interval in brackets', 'survival was 82% [61-92].'],
    ['a number in brackets before more words', 'infants [30] were treated'],
    ['a decimal', 'rose to 93.3 Next'],
    ['a power', 'below 10\u207b\u2074 in all'],
    ['a square metre', '15 \u00b5g/m\u00b2 a day'],
    ['a count behind a full stop without a space', 'were treated.30 infants lived'],
    ['a pc that is no sign', 'the PC, 3 pcs and a pc 3'],
    ['a comparison without a space', '81.6% vs.49 Next'],
    ['a number of its own', 'were treated. 3 Next'],
    ['a micro sign', '15 \u00b5g'],
    ['letters of other languages', 'Princess M\u00e1xima'],
    ['comparison signs', '\u2265 80% and \u2264 40%'],
    ['an empty text', ''],
  ])('%s', (_name, text) => {
    expect(normalise(text).text).toBe(text);
  });
});

describe('the way back', () => {
  test.each([
    ['nothing removed', 'OS was 93.3%', '93.3%', '93.3%'],
    ['a soft hyphen before', 'leuk\u00adaemia: 93%', '93%', '93%'],
    ['a zero-width space inside', 'DFS of 81.\u200b6% at', '81.6%', '81.\u200b6%'],
    ['pc for per cent', 'was 93pc of', '93%', '93pc'],
    ['many marks before', '\ufeff\u200b\u00adabout 93\u00a0% of', '93 %', '93\u00a0%'],
    ['a reference mark before', 'were treated.12 DFS was 93%', '93%', '93%'],
    ['a pair of surrogates before', '\u{1f476} 93%', '93%', '93%'],
  ])('%s', (_name, printed, plain, run) => {
    const { text, source } = normalise(printed);
    const start = text.indexOf(plain);
    const from = source[start] as number;
    const to = (source[start + plain.length - 1] as number) + 1;
    expect(printed.slice(from, to)).toBe(run);
  });

  test.each(['93%', '\u00ad\u00ad', 'a\u200bb', 'were treated.12', ''])(
    '%j: one place for each character and one past the end',
    (text) => {
      const plain = normalise(text);
      expect(plain.source).toHaveLength(plain.text.length + 1);
      expect(plain.source[plain.text.length]).toBe(text.length);
    },
  );
});
