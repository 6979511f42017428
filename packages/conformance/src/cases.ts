import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of `fixtures/`: one paper, in one or more formats, with what is to be found in it. */
export interface Case {
  readonly name: string;
  /** Paths of the paper in each format, the one it was written in first. */
  readonly papers: readonly string[];
  readonly expected: string;
}

/** Where the cases stand. */
export const fixtures: string = join(import.meta.dirname, '../../../fixtures');

/** The formats in the order in which one of them is taken for the paper's own. */
const formats = ['md', 'txt', 'html', 'docx', 'pdf'];

/** Every case, by name. Adding a folder adds a case. */
export function cases(): readonly Case[] {
  const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }): Case => {
      const folder = join(fixtures, name);
      const papers = readdirSync(folder)
        .filter((file) => /^paper\b.*\./.test(file))
        .sort((a, b) => rank(a) - rank(b) || isVariant(a) - isVariant(b) || a.localeCompare(b));
      return { name, papers: papers.map((file) => join(folder, file)), expected: join(folder, 'expected.json') };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

const rank = (file: string): number => formats.indexOf(file.slice(file.lastIndexOf('.') + 1));

/** `paper.md` comes before `paper.hand.md`. */
const isVariant = (file: string): number => file.split('.').length - 2;

/** What a case expects; undefined where that has not been written yet. */
export const expectedOf = ({ expected }: Case): unknown =>
  existsSync(expected) ? JSON.parse(readFileSync(expected, 'utf8')) : undefined;
