import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { printedAt, textsOf } from './test-support/show.ts';

const pieces = [
  'Cabinet',
  'note the report',
  '£1.2m',
  'Cyngor Sir Gâr',
  '🏛️',
  '**',
  '*',
  '_',
  '`',
  '``',
  '~~',
  '\\*',
  '\\|',
  '|',
  '|---|---|',
  '| a | b |',
  '&amp;',
  '&nbsp;',
  '&#163;',
  '&',
  '<b>',
  '</b>',
  '<br>',
  '<p>',
  '</p>',
  '<ul><li>',
  '</li></ul>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<input type="checkbox" checked>',
  '<add an issue>',
  '<!-- c -->',
  '<!--',
  '[',
  '](http://a.example/)',
  '[1]',
  '[1]: http://a.example/',
  '[^n]',
  '[^n]: note',
  'clerk@council.example',
  'www.council.example',
  '# ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '"',
  '```',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  ' ',
  ' ',
  '  \n',
  '\\\n',
  '---',
  '===',
];

const source = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
  .map((parts) => `x${parts.join('')}`);

describe('the place of a text', () => {
  it.each([
    ['Markdown', readMarkdown],
    ['plain text', readText],
  ])('prints exactly the text, in %s', async (_format, read) => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const document = await read(text);
        for (const node of textsOf(document)) {
          const printed = printedAt(document, node);
          if (!printed?.startsWith('&')) expect(printed).toBe(node.value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes after the place of the text before', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (text) => {
        const starts = textsOf(await readMarkdown(text)).map(({ position }) => position?.start.offset ?? -1);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});
