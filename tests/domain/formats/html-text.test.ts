import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../utils/domain/formats/text/html-text.ts';

describe('HTML becomes', () => {
  it.each([
    ['paragraphs', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['lines', '<div>a</div><div>b<br>c</div>', 'a\nb\nc'],
    ['an empty line for an empty block', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['no more than one of them', '<p>a</p><p>&nbsp;</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a list', '<p>a</p><ul><li>b</li><li>c</li></ul>d', 'a\n\n- b\n- c\n\nd'],
    ['a numbered list', '<ol><li>a</li><li><p>b</p></li></ol>', '1. a\n2. b'],
    ['a list in a list', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '- a\n  1. b\n- c'],
    [
      'a link that says where it leads',
      '<a href="https://a.example/b?c=1&amp;d=2">here</a>',
      'here (https://a.example/b?c=1&d=2)',
    ],
    ['a link once', '<a href="https://a.example/">a.example</a>', 'a.example'],
    ['a link without what it would do', '<a href="javascript:alert(1)">a</a> <a href="data:x">b</a>', 'a b'],
    ['an address for mail', '<a href="mailto:a@b.example">write</a>', 'write (a@b.example)'],
    ['one space for many', 'a \n\t <b> b</b>  c', 'a b c'],
    ['lines as they are in pre', '<pre>a\n  b</pre>c', 'a\n  b\n\nc'],
    [
      'characters',
      '&eacute;&#233;&#xe9;&euro;&#128;&hellip;&unknown;&#0;&lt;b&gt;',
      'ééé€€…&unknown;\ufffd<b>',
    ],
    [
      'a no-break space where French has one',
      'Oui&nbsp;! «&nbsp;non&nbsp;» a&nbsp;b',
      'Oui\u00a0! «\u00a0non\u00a0» a b',
    ],
    ['nothing of scripts and styles', '<style>a{}</style>b<script>if (a < b) alert("</p>")</script>c', 'bc'],
    ['nothing of comments', 'a<!-- <p>b --><!doctype html><?x y?>c<!-- d', 'ac'],
    ['a sign that starts no tag', '1 < 2 <3 a<b', '1 < 2 <3 a<b'],
    ['a tag with signs in its values', '<p title="a > b" class=\'<c>\'>d</p>', 'd'],
    ['a table row by row', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ])('%s', (_what, html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });

  it('a count of its images, and whether anything visible was lost', () => {
    expect(htmlToText('<p>a<img src=x onerror=alert(1)></p>')).toEqual({
      text: 'a',
      simplified: false,
      images: 1,
    });
    expect(htmlToText('<b>a</b>').simplified).toBe(true);
  });

  it('a text, however broken it is, in time', { timeout: 60_000 }, () => {
    for (const html of ['<', '<a ', '<a href="', '<!--', '<ul>', '&#', '<script>', '<p"', '</']) {
      const start = performance.now();
      htmlToText(html.repeat(200_000 / html.length));
      // Far more than it takes; what is not linear takes minutes.
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });
});
