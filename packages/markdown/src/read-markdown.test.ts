import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { shown } from './test-support/show.ts';

const read = async (markdown: string): Promise<readonly string[]> => shown(await readMarkdown(markdown));

describe('readMarkdown', () => {
  it('reads headings, paragraphs, lists and rules', async () => {
    expect(await read('# Report\n\nOf the *Clerk*.\n\n- one\n- two\n\n---\n')).toEqual([
      '# Report',
      'Of the _Clerk_.',
      '{- one; - two}',
      '---',
    ]);
  });

  it('keeps the number each item prints, also where the list starts elsewhere or again', async () => {
    expect(await read('5. note\n6. agree\n\n1. approve\n')).toEqual(['{5. note; 6. agree; 1. approve}']);
    expect(await read('1) note\n1) agree\n')).toEqual(['{1) note; 1) agree}']);
  });

  it('reads a number behind a bullet as the marker of the item', async () => {
    expect(await read('- 1. note\n- 2. agree\n  - (a) rents\n')).toEqual(['{1. note; 2. agree {- (a) rents}}']);
    expect(await read('- 1. note\n  2. agree\n')).toEqual(['{- {1. note; 2. agree}}']);
    expect(await read('-\n  1. note\n')).toEqual(['{- {1. note}}']);
  });

  it('reads task list items as boxes', async () => {
    expect(await read('- [x] Legal\n- [ ] Finance\n')).toEqual(['{- [x] Legal; - [ ] Finance}']);
  });

  it('keeps links, struck words and pictures', async () => {
    expect(await read('[Plan](http://a.example/) ~~old~~ ![map](m.png)')).toEqual([
      'Plan<http://a.example/> ~old~ !map!',
    ]);
  });

  it('drops bold marks that pair with nothing', async () => {
    expect(await read('That Cabinet note the plan**\n')).toEqual(['That Cabinet note the plan']);
  });

  it('takes for bold what stands between marks with white space inside', async () => {
    expect(await read('**Decision ** taken\n')).toEqual(['*Decision * taken']);
  });

  it('keeps the words of indented text and of fenced text, without reading rows in it', async () => {
    expect(await read('Intro\n\n    as typed\n')).toEqual(['Intro', 'as typed']);
    expect(await read('```\na\tb\n\n# c\n```\nafter\n')).toEqual(['a\tb\n', '# c\n', 'after']);
  });

  it('reads text after a fence that never closes', async () => {
    expect((await read('```\nAll of this\n')).join()).toContain('All of this');
  });

  it('knows references to links and footnotes defined elsewhere, and keeps the notes', async () => {
    const filler = 'A paragraph as papers have them, long enough to be parsed apart.\n\n'.repeat(60);
    const result = await read(
      `See [the plan][p] and a note[^1].\n\n${filler}[p]: http://a.example/\n[^1]: Said in June.\n`,
    );
    expect(result[0]).toBe('See the plan and a note.');
    expect(result.at(-1)).toBe('Said in June.');
  });

  it('keeps a line that only looks like the definition of a link', async () => {
    expect(await read('[Chair]: Smith\n')).toEqual(['[Chair]: Smith']);
  });

  it('begins a page at a form feed, wherever in the line it stands', async () => {
    expect(await read('one\n\ftwo\n\f\fthree')).toEqual(['one', '=page 2=', 'two', '=page 4=', 'three']);
  });

  it('counts lines and columns at CRLF line ends', async () => {
    const { root } = await readMarkdown('# A\r\n\r\ntwo *b*\r\n');
    expect(root.children[1]?.position?.start).toEqual({ line: 3, column: 1, offset: 7 });
  });

  it('reads a list of any length as one list', async () => {
    const [list, ...rest] = (await readMarkdown('- a\n  - b\n'.repeat(400))).root.children;
    expect(rest).toEqual([]);
    expect(list?.type === 'list' && list.children.length).toBe(400);
  });

  it('reads a paragraph of any number of lines as one paragraph', async () => {
    expect((await readMarkdown('a line of it\n'.repeat(2000))).root.children).toHaveLength(1);
  });
});
