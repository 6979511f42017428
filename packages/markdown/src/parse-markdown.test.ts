import { describe, expect, it } from 'vitest';
import { parseMarkdown, parseText } from './parse-markdown.ts';

describe('parseMarkdown', () => {
  it('gives typed reports with the place of each object in the source', async () => {
    const source = '# Report to Cabinet\n\n## Recommendations\n\n1. That Cabinet **approve** the plan.\n';
    const { reports } = await parseMarkdown(source, { name: 'paper.md' });
    const [recommendation] = reports[0]?.recommendations ?? [];
    expect(recommendation).toMatchObject({ marker: '1.', text: 'That Cabinet approve the plan.' });
    expect(recommendation?.evidence).not.toEqual([]);
    for (const { quote, start, end } of recommendation?.evidence ?? []) expect(source.slice(start, end)).toBe(quote);
  });
});

describe('parseText', () => {
  it('finds headings and items in running text', async () => {
    const { source, reports } = await parseText(
      'Report to Cabinet\n\nRECOMMENDATIONS\n\n1. That Cabinet approve the plan.\n',
    );
    expect(source.format).toBe('text');
    expect(reports[0]?.recommendations).toMatchObject([{ text: 'That Cabinet approve the plan.' }]);
  });
});
