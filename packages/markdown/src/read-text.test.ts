import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';
import { shown } from './test-support/show.ts';

const read = async (text: string): Promise<readonly string[]> => shown(await readText(text));

describe('readText', () => {
  it('gives a paragraph for each run of lines and keeps the line ends', async () => {
    expect(await read('a\nb\n\nc')).toEqual(['a\nb\n', 'c']);
  });

  it('reads no markup', async () => {
    expect(await read('# a **b** <i>c</i> &amp; | d |')).toEqual(['# a **b** <i>c</i> &amp; | d |']);
  });

  it('reads tab-separated rows as a table', async () => {
    expect(await read('Ref\tRisk\n1\tFlood\n\nafter')).toEqual(['(Ref|Risk)(1|Flood)', 'after']);
  });

  it('begins a page at each form feed', async () => {
    expect(await read('a\n\fb')).toEqual(['a\n', '=page 2=', 'b']);
  });

  it('reads a page that is one long line', async () => {
    const [page] = await read('word '.repeat(200_000));
    expect(page).toHaveLength(1_000_000);
  });
});
