import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ArchiveError } from '../archive-error.ts';
import { scratchFolder } from '../test-support/scratch.ts';
import { listDocuments } from './list-documents.ts';

const papers = { 'a/x.md': '1', 'a/b/y.pdf': '2', 'a/b.pdf': '3', 'a/.hidden': '4', 'c/x.md': '5', 'c/[1].md': '6' };

async function pathsOf(folder: string, paths: readonly string[], list: readonly string[] = []): Promise<string[]> {
  const archive = join(folder, 'a', 'out');
  const found: string[] = [];
  const from = (path: string): string => `../../${path}`;
  for await (const { path } of listDocuments({ kind: 'files', paths: paths.map(from), list: list.map(from) }, archive))
    found.push(path);
  return found;
}

it('lists a folder in order of whole paths, without hidden files and the archive itself', async () => {
  const folder = await scratchFolder({ ...papers, 'a/out/journal.jsonl': '' });
  expect(await pathsOf(folder, ['a'])).toEqual(['b.pdf', 'b/y.pdf', 'x.md']);
});

it('names the files of several folders below the folder that holds them all, each once', async () => {
  const folder = await scratchFolder(papers);
  expect(await pathsOf(folder, ['a', 'c', 'c/x.md', 'a/b'])).toEqual([
    'a/b.pdf',
    'a/b/y.pdf',
    'a/x.md',
    'c/[1].md',
    'c/x.md',
  ]);
});

it('takes what is there under the very name before any pattern', async () => {
  const folder = await scratchFolder(papers);
  expect(await pathsOf(folder, ['c/[1].md'])).toEqual(['[1].md']);
  expect(await pathsOf(folder, ['**/*.md'])).toEqual(['a/x.md', 'c/[1].md', 'c/x.md']);
  expect(await pathsOf(folder, ['a/**/*.pdf'])).toEqual(['b.pdf', 'b/y.pdf']);
});

it('keeps of a list what is not there, and refuses to go on without what was named', async () => {
  const folder = await scratchFolder(papers);
  expect(await pathsOf(folder, [], ['a/x.md', 'a/gone.pdf'])).toEqual(['x.md', 'gone.pdf']);
  await expect(pathsOf(folder, ['gone'])).rejects.toThrow(ArchiveError);
  await expect(pathsOf(folder, ['*.none'])).rejects.toThrow(/no file matches/);
});

it('follows links to files, and keeps those that lead nowhere, but does not enter linked folders', async () => {
  const folder = await scratchFolder(papers);
  await mkdir(join(folder, 'links'));
  await symlink(join(folder, 'a', 'x.md'), join(folder, 'links', 'file.md'));
  await symlink(join(folder, 'gone'), join(folder, 'links', 'broken.md'));
  await symlink(folder, join(folder, 'links', 'round'));
  expect(await pathsOf(folder, ['links'])).toEqual(['broken.md', 'file.md']);
});
