import { readFile } from 'node:fs/promises';
import { type Block, paragraph, text } from '@council-reports/core';
import { readMarkdown } from '@council-reports/markdown';
import { joinCutTables } from './cut-tables.ts';
import type { PaperPlan } from './plan.ts';
import { drawTable } from './spans.ts';
import { tidy } from './tidy.ts';
import { unwrapped } from './wrapped-text.ts';

/** The blocks of a case's own paper, drawn as its plan says. */
export async function readPaper(path: string, plan: PaperPlan): Promise<readonly Block[]> {
  const blocks = path.endsWith('.txt')
    ? await readPlain(path)
    : (await readMarkdown(await readFile(path))).root.children;
  const paged = plan.rulesAreBreaks ? blocks.map(ruleToBreak) : blocks;
  const whole = plan.joinTables ? joinCutTables(tidy(paged)) : tidy(paged);
  let tables = 0;
  return whole.map((block) =>
    block.type === 'table' ? drawTable(block, { fills: ragFills, ...plan.tables?.[tables++] }) : block,
  );
}

const ruleToBreak = (block: Block): Block => (block.type === 'thematicBreak' ? { type: 'pageBreak', page: 1 } : block);

const readPlain = async (path: string): Promise<readonly Block[]> =>
  unwrapped(await readFile(path, 'utf8')).map((line) => paragraph([text(line)]));

const ragFills: Readonly<Record<string, string>> = {
  RED: '#ff0000',
  Red: '#ff0000',
  AMBER: '#ffc000',
  Amber: '#ffc000',
  GREEN: '#00b050',
  Green: '#00b050',
  GREY: '#bfbfbf',
  BLUE: '#0070c0',
};
