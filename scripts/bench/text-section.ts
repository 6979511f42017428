import { parseMarkdown, parseText, readMarkdown, readText } from '@council-reports/markdown';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { race } from './cpu-time.ts';
import { formatOf } from './format-of.ts';
import type { Paper, Section } from './section.ts';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

const goal = 5;
// A hundred copies of a long paper are more than is read by default.
const unlimited = { bytes: Infinity, lines: Infinity, cells: Infinity };

/** Markdown and plain text: to a `ParseResult`, against what unified alone takes to parse the same text; and how that grows. */
export const textSection: Section = {
  title: 'Text to ParseResult, CPU time (medians of interleaved runs in one process)',
  takes: (paper) => /^(?:markdown|text)$/.test(formatOf(paper) ?? ''),
  run: async (papers) => {
    for (const paper of papers) await measure(paper);
  },
};

async function measure(paper: Paper): Promise<void> {
  const text = new TextDecoder().decode(paper.bytes);
  const [parse, read] = formatOf(paper) === 'text' ? [parseText, readText] : [parseMarkdown, readMarkdown];
  console.log(`\n${paper.path} (${text.length} characters)`);
  const base = await compare(text);
  console.log(`  parse / unified = ${(base.parse / base.unified).toFixed(2)} (goal: at most ${goal})`);
  const perByte = base.parse / text.length;
  for (const copies of [10, 100]) {
    const long = Array.from({ length: copies }, () => text).join('\n\n');
    const { parse: time } = await compare(long, copies);
    console.log(`  growth at ${copies}x: ${(time / long.length / perByte).toFixed(2)} of the CPU per character at 1x`);
  }

  async function compare(input: string, copies = 1): Promise<Readonly<Record<'unified' | 'read' | 'parse', number>>> {
    const times = await race(
      {
        unified: () => remark.parse(input),
        read: () => read(input, { limits: unlimited }),
        parse: () => parse(input, { limits: unlimited }),
      },
      copies === 1 ? { rounds: 15, warmUp: 8 } : { rounds: copies === 10 ? 5 : 3, warmUp: 1 },
    );
    const shown = Object.entries(times).map(([name, time]) => `${name} ${time.toFixed(1)} ms`);
    console.log(`  ${`${copies}x`.padEnd(5)} ${shown.join('   ')}`);
    return times;
  }
}
