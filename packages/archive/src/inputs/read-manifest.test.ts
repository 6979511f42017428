import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ArchiveError } from '../archive-error.ts';
import { scratchFolder } from '../test-support/scratch.ts';
import type { ListedDocument } from './listed-document.ts';
import { readManifest } from './read-manifest.ts';

async function read(csv: string, base: string | null = null): Promise<{ folder: string; rows: ListedDocument[] }> {
  const folder = await scratchFolder({ 'papers.csv': csv });
  const rows: ListedDocument[] = [];
  for await (const row of readManifest(join(folder, 'papers.csv'), base)) rows.push(row);
  return { folder, rows };
}

it('reads council, date and url whatever the order and case of the columns, and leaves out what is blank', async () => {
  const { folder, rows } = await read(
    '\ufeffURL,note,Council,Date\r\nmay/a.pdf,x,"Ashby, Elm & Oak",2024-05-01\r\nb.pdf,,,\r\n',
  );
  expect(rows).toEqual([
    {
      path: 'may/a.pdf',
      url: 'may/a.pdf',
      council: 'Ashby, Elm & Oak',
      date: '2024-05-01',
      source: { kind: 'file', file: join(folder, 'may', 'a.pdf') },
    },
    { path: 'b.pdf', url: 'b.pdf', source: { kind: 'file', file: join(folder, 'b.pdf') } },
  ]);
});

it('gives every row a path of its own', async () => {
  const { rows } = await read('url\na.pdf\na.pdf\nb.pdf\na.pdf\n');
  expect(rows.map(({ path }) => path)).toEqual(['a.pdf', 'a.pdf#2', 'b.pdf', 'a.pdf#3']);
});

it.each(['../a.pdf', '/etc/passwd', 'https://elsewhere.example/a.pdf', 'may/../../a.pdf'])(
  'does not leave the folder for %s',
  async (url) => {
    expect((await read(`url\n${url}\n`)).rows).toMatchObject([{ path: url, source: { kind: 'outside' } }]);
  },
);

it.each<[string, string | undefined]>([
  ['a.pdf', 'https://council.example/papers/a.pdf'],
  ['https://council.example/papers/a.pdf', 'https://council.example/papers/a.pdf'],
  ['https://council.example/papers-old/a.pdf', undefined],
  ['https://elsewhere.example/papers/a.pdf', undefined],
  ['../a.pdf', undefined],
  ['%2e%2e/a.pdf', undefined],
  ['//elsewhere.example/papers/a.pdf', undefined],
  ['file:///etc/passwd', undefined],
])('stays below a base on the web: %s', async (url, found) => {
  const base = 'https://council.example/papers/';
  const source = found === undefined ? { kind: 'outside', base } : { kind: 'web', base, url: found };
  expect((await read(`url\n${url}\n`, 'https://council.example/papers')).rows[0]?.source).toEqual(source);
});

it.each([
  ['council,date\nAshby,2024\n', /no column "url"/],
  ['council,url\nAshby,a.pdf\nElm,\n', /line 3 of papers\.csv has no url/],
  ['url\n"a.pdf\n', /not a CSV file/],
])('refuses %j', async (csv, message) => {
  await expect(read(csv)).rejects.toThrow(ArchiveError);
  await expect(read(csv)).rejects.toThrow(message);
});

it('refuses a manifest that is not there', async () => {
  const gone = join(await scratchFolder(), 'gone.csv');
  await expect(readManifest(gone, null).next()).rejects.toThrow(ArchiveError);
  await expect(readManifest(gone, null).next()).rejects.toThrow(/cannot be read: ENOENT/);
});
