import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const textOf = async (input: string | Uint8Array): Promise<string | undefined> => (await readMarkdown(input)).text;
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe('the source text', () => {
  it('has no byte order mark', async () => {
    expect(await textOf('\ufeffCabinet')).toBe('Cabinet');
    expect(await textOf(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
  });

  it('is decoded from UTF-16 with a mark', async () => {
    expect(await textOf(bytes(0xff, 0xfe, 0xa3, 0, 0x31, 0))).toBe('£1');
    expect(await textOf(bytes(0xfe, 0xff, 0, 0xa3, 0, 0x31))).toBe('£1');
  });

  it('is decoded as Windows-1252 where a line is not UTF-8, and that is said', async () => {
    const { text, issues } = await readMarkdown(bytes(0xc2, 0xa3, 0x31, 0x0a, 0xa3, 0x32, 0x0a, 0x93, 0x61, 0x94));
    expect(text).toBe('£1\n£2\n“a”');
    expect(issues).toMatchObject([{ code: 'encodingGuessed', severity: 'warning' }]);
  });

  it('has line feeds for lone carriage returns, and the replacement character for a NUL', async () => {
    expect(await textOf('a\rb\r\nc\0d')).toBe('a\nb\r\nc\ufffdd');
  });

  it('counts as bytes what was given', async () => {
    const { source } = await readMarkdown(bytes(0xef, 0xbb, 0xbf, 0x61), { name: 'a.md' });
    expect(source).toMatchObject({ format: 'markdown', name: 'a.md', bytes: 4 });
    expect(source.sha256).toMatch(/^[\da-f]{64}$/);
  });
});
