import { basename } from 'node:path';
import { parsePdf } from '@council-reports/pdf';
import { race } from './cpu-time.ts';
import { readWithPdfjs } from './pdf-baseline.ts';
import type { Paper, Section } from './section.ts';

const goals = { tagged: 1.3, untagged: 1.5 } as const;

// A paper of a few pages runs so little code so often that the compiler is done with it only after some sixty runs; the speed of an archive,
// where one paper follows another, is the one after these.
const fewPages = 400_000;

interface Total {
  parse: number;
  pdfjs: number;
}

const isPdf = ({ bytes }: Paper): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

const ratio = ({ parse, pdfjs }: Total): string => (parse / pdfjs).toFixed(2);

/** PDF: to a `ParseResult`, against what pdfjs alone takes to give the text and the tags of the same file. */
export const pdfSection: Section = {
  title: 'PDF to ParseResult, CPU time (medians of interleaved runs in one process)',
  takes: isPdf,
  run: async (papers) => {
    const totals = new Map<keyof typeof goals, Total>();
    for (const { path, bytes } of papers) {
      const { source } = await parsePdf(bytes);
      const kind = source.tagged === true ? 'tagged' : 'untagged';
      const times = await race(
        { parse: () => parsePdf(bytes), pdfjs: () => readWithPdfjs(bytes) },
        bytes.byteLength < fewPages ? { rounds: 25, warmUp: 60 } : { rounds: 7, warmUp: 6 },
      );
      const total = totals.get(kind) ?? { parse: 0, pdfjs: 0 };
      totals.set(kind, { parse: total.parse + times.parse, pdfjs: total.pdfjs + times.pdfjs });
      const shown = `parse ${times.parse.toFixed(0)} ms   pdfjs ${times.pdfjs.toFixed(0)} ms`;
      console.log(`  ${basename(path).padEnd(45)} ${kind.padEnd(8)} ${shown}   parse / pdfjs = ${ratio(times)}`);
    }
    for (const [kind, total] of totals)
      console.log(`  all ${kind}: parse / pdfjs = ${ratio(total)} (goal: at most ${goals[kind]})`);
  },
};
