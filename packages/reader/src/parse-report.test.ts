import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReport } from './parse-report.ts';

const paper = '# Report to Cabinet\n\n## Recommendations\n\n1. That Cabinet approve the plan.\n';

describe('parseReport', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'council-reports-reader-'));
    await writeFile(join(folder, 'paper.pdf'), paper);
    await writeFile(join(folder, 'empty.md'), '');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file by its content, whatever its name says', async () => {
    const { source, reports } = await parseReport(join(folder, 'paper.pdf'));
    expect(source).toMatchObject({ format: 'markdown', name: 'paper.pdf', bytes: paper.length });
    expect(reports[0]?.recommendations).toHaveLength(1);
  });

  it('reads a file URL, and keeps the name the caller gives', async () => {
    const { source } = await parseReport(pathToFileURL(join(folder, 'paper.pdf')), { name: 'item 4' });
    expect(source.name).toBe('item 4');
  });

  it('reads bytes, and text whose format is said', async () => {
    const fromBytes = await parseReport(new TextEncoder().encode(paper));
    const fromText = await parseReport({ text: paper, format: 'markdown' });
    expect(fromText).toEqual(fromBytes);
    expect(fromBytes.source).not.toHaveProperty('name');
  });

  it('takes the caller’s word for the format', async () => {
    const { source } = await parseReport(new TextEncoder().encode(paper), { format: 'text' });
    expect(source.format).toBe('text');
    expect((await parseReport({ text: '<p>a</p>', format: 'html' })).source.format).toBe('html');
  });

  it('hands each adapter its own options', async () => {
    const limits = { bytes: 10 };
    await expect(parseReport({ text: paper, format: 'markdown' }, { markdown: { limits } })).rejects.toMatchObject({
      code: 'limitExceeded',
    });
    await expect(parseReport({ text: paper, format: 'markdown' }, { html: { limits } })).resolves.toBeDefined();
  });

  it('says with a code why input cannot be read', async () => {
    await expect(parseReport(join(folder, 'empty.md'))).rejects.toMatchObject({ code: 'empty' });
    await expect(parseReport(Uint8Array.of(0x1f, 0x8b, 8))).rejects.toMatchObject({ code: 'unsupportedFormat' });
    await expect(parseReport(new TextEncoder().encode('%PDF-1.7 and no more'))).rejects.toMatchObject({
      code: 'corrupt',
    });
  });

  it('passes on the system’s error where there is no file', async () => {
    await expect(parseReport(join(folder, 'none.md'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
