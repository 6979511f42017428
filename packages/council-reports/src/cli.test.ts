import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CliRun, runAt } from './test-support/run-cli.ts';

const paper = '# Report to Cabinet\n\n## Recommendations\n\n1. That Cabinet approve the plan.\n';

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'council-reports-cli-'));
  await mkdir(at('a'));
  await mkdir(at('b'));
  await writeFile(at('paper.md'), paper);
  await writeFile(at('a', 'report.md'), paper);
  await writeFile(at('b', 'report.md'), paper);
  await writeFile(at('empty.md'), '');
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...args: readonly string[]): Promise<CliRun> => runAt({}, args);

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
const ofPaper = { schemaVersion: 1, source: { format: 'markdown', name: 'paper.md' } };

describe('parse', () => {
  it('prints a summary', async () => {
    const { code, out, error } = await run('parse', at('paper.md'));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/paper\.md/);
    expect(out).toMatch(/Recommendations \(1\)[\s\S]*That Cabinet approve the plan\./);
  });

  it('prints the result of one paper as JSON to read, and those of several a line each', async () => {
    expect(JSON.parse((await run('parse', '--json', at('paper.md'))).out)).toMatchObject(ofPaper);
    const lines = (await run('parse', '--json', at('paper.md'), at('a', 'report.md'))).out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).source.name)).toEqual(['paper.md', 'report.md']);
  });

  it('writes one paper to a file, making the folders to it', async () => {
    expect(await run('parse', at('paper.md'), '--out', at('new', 'result.json'))).toEqual({
      code: 0,
      out: '',
      error: '',
    });
    expect(await json(at('new', 'result.json'))).toMatchObject(ofPaper);
  });

  it('writes a file for each paper into a folder', async () => {
    const { code } = await run('parse', at('paper.md'), at('a', 'report.md'), '--out', at('results'));
    expect(code).toBe(0);
    expect((await readdir(at('results'))).sort()).toEqual(['paper.md.json', 'report.md.json']);
  });

  it('takes for a folder what is one, or ends as one', async () => {
    await run('parse', at('paper.md'), '--out', at('b'));
    await run('parse', at('paper.md'), '--out', `${at('c')}/`);
    expect(await json(at('b', 'paper.md.json'))).toEqual(await json(at('c', 'paper.md.json')));
  });

  it('says on one line, code first, why a file cannot be read, and goes on with the others', async () => {
    const { code, out, error } = await run('parse', at('none.md'), at('empty.md'), at('a'), at('paper.md'));
    expect(code).toBe(1);
    expect(error.split('\n')).toEqual([
      `${at('none.md')}: ENOENT: there is no such file`,
      `${at('empty.md')}: empty: the file is empty`,
      `${at('a')}: EISDIR: it is a folder; council-reports batch reads folders`,
      '',
    ]);
    expect(out).toContain('That Cabinet approve the plan.');
  });

  it('shows control characters of a paper or a file name as such', async () => {
    await writeFile(at('evil.md'), paper.replace('plan', 'pl\u001b[31man'));
    expect((await run('parse', at('evil.md'))).out).not.toContain('\u001b');
    expect((await run('parse', at('no\u001b[2J\nfile'))).error).toMatch(/^\P{Cc}*\n$/u);
  });
});

describe('parse, called wrongly', () => {
  it.each<[string, () => readonly string[], RegExp]>([
    ['no command', () => [], /no command/],
    ['an unknown command', () => ['read', at('paper.md')], /no command "read"/],
    ['the name of something every object has', () => ['constructor'], /no command "constructor"/],
    ['an unknown option', () => ['parse', '--fast', at('paper.md')], /--fast/],
    ['no file', () => ['parse'], /needs a file/],
    [
      'two papers whose results would be one file',
      () => ['parse', at('a', 'report.md'), at('b', 'report.md'), '--out', at('r')],
      /both be/,
    ],
    ['a result over its own paper', () => ['parse', at('paper.md'), '--out', at('paper.md')], /would overwrite/],
    [
      'a file as folder for several results',
      () => ['parse', at('paper.md'), at('a', 'report.md'), '--out', at('empty.md')],
      /is a file/,
    ],
    ['a file for the schema', () => ['schema', at('paper.md')], /takes no file/],
  ])('does nothing, and says so: %s', async (_what, args, message) => {
    const { code, out, error } = await run(...args());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toMatch(message);
    expect(await readFile(at('paper.md'), 'utf8')).toBe(paper);
    expect(await readdir(folder)).toHaveLength(4);
  });
});

describe('the other commands', () => {
  it('print the JSON Schema, the help and the version', async () => {
    expect(JSON.parse((await run('schema')).out)).toMatchObject({ $schema: expect.stringContaining('2020-12') });
    expect((await run('--help')).out).toMatch(/council-reports parse FILE/);
    expect((await run('parse', '-h')).out).toMatch(/^ {2}council-reports parse FILE/);
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
