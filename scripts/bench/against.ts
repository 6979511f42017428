import { basename } from 'node:path';
import { type Contender, race } from './cpu-time.ts';
import type { Paper, Section } from './section.ts';

/** How the reader of a format is measured against the parser underneath or beside it. */
export interface Contest {
  /** What both are called in the output. */
  readonly format: string;
  readonly rival: string;
  /** How many times the rival's CPU time is to be enough for the tree. */
  readonly goal: number;
  readonly takes: Section['takes'];
  readonly contenders: (paper: Paper) => Readonly<Record<'rival' | 'read' | 'parse', Contender>>;
}

// Small files take milliseconds, of which the compiler's share is the larger the fewer the runs before.
const lengthOf = ({ bytes }: Paper): Parameters<typeof race>[1] =>
  bytes.byteLength < 200_000 ? { rounds: 25, warmUp: 50 } : { rounds: 7, warmUp: 4 };

const ratio = (own: number, rival: number): string => (own / rival).toFixed(2);

/** A section for a format: the tree alone, and the whole `ParseResult`, against what a rival takes for the same file. */
export const against = ({ format, rival, goal, takes, contenders }: Contest): Section => ({
  title: `${format} to a tree and to ParseResult, CPU time (medians of interleaved runs in one process)`,
  takes,
  run: async (papers) => {
    const total = { rival: 0, read: 0, parse: 0 };
    for (const paper of papers) {
      const times = await race(contenders(paper), lengthOf(paper));
      total.rival += times.rival;
      total.read += times.read;
      total.parse += times.parse;
      const shown = `${rival} ${times.rival.toFixed(1)} ms   read ${times.read.toFixed(1)} ms   parse ${times.parse.toFixed(1)} ms`;
      console.log(`  ${basename(paper.path)} (${paper.bytes.byteLength} bytes)`);
      console.log(
        `    ${shown}   read / ${rival} = ${ratio(times.read, times.rival)}, parse / ${rival} = ${ratio(times.parse, times.rival)}`,
      );
    }
    const shown = `read / ${rival} = ${ratio(total.read, total.rival)}, parse / ${rival} = ${ratio(total.parse, total.rival)}`;
    console.log(`  all: ${shown} (goal for read: at most ${goal})`);
  },
});
