import type { Document, Passage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Issue } from '../model/index.ts';
import { carryHeaders } from './carried-header.ts';
import { decidedByList } from './decision-list.ts';
import { readLineFields } from './fields.ts';
import { isFlattened, unflatten } from './flattened.ts';
import type { FlowBlock } from './flow.ts';
import { isText } from './flow.ts';
import { dropFurniture } from './furniture.ts';
import { recogniseHeadings } from './headings.ts';
import { partTables } from './inner-headers.ts';
import { readLayoutTables } from './layout-tables.ts';
import { linearise } from './linearise.ts';
import { splitLines } from './lines.ts';
import { readListings } from './listing-lines.ts';
import { outlineOf, type Section } from './outline.ts';
import { headDecisions, headPage } from './page-name.ts';
import type { FileSigns } from './report-starts.ts';
import { splitPages, splitReports } from './split-reports.ts';
import { stitchPages } from './stitch.ts';
import { dropTranscriptChrome } from './transcript.ts';

/** One paper of a file, taken apart. */
export interface StructuredReport {
  readonly flow: readonly FlowBlock[];
  readonly sections: readonly Section[];
  /** Whether its lines were run together and its parts had to be inferred from the words. */
  readonly flattened: boolean;
}

/** A file taken apart. */
export interface StructuredFile {
  /** Whether the file binds several papers together. */
  readonly binds: boolean;
  readonly reports: readonly StructuredReport[];
  readonly issues: readonly Issue[];
}

/** Takes a document apart into its papers, and each of them into its sections. */
export function structureDocument(document: Document, lexicon: CompiledLexicon): StructuredFile {
  const { flow, issues } = dropTranscriptChrome(linearise(document.root), lexicon);
  const pages = flattenedPages(flow);
  const file = pages === null ? structureFlow(flow, lexicon, signsOf(document)) : structurePages(pages, lexicon);
  return { ...file, issues: [...issues, ...file.issues] };
}

const signsOf = ({ outline = [], pageLabels = [] }: Document): FileSigns => ({ outline, pageLabels });

function structureFlow(flow: readonly FlowBlock[], lexicon: CompiledLexicon, signs: FileSigns): StructuredFile {
  const lines = splitLines(readListings(dropFurniture(flow), lexicon), lexicon);
  const whole = carryHeaders(partTables(stitchPages(lines, lexicon), lexicon), lexicon);
  const { papers, binds } = splitReports(headAndLabel(whole, lexicon), lexicon, signs);
  const reports = readAlone(papers, whole, lexicon).map(
    (part): StructuredReport => ({
      flow: part,
      sections: decidedByList(part, outlineOf(part, lexicon), lexicon),
      flattened: false,
    }),
  );
  return { reports, binds, issues: [] };
}

function headAndLabel(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  // A page may cut the last sentence of a box that was drawn as a table.
  const laidOut = stitchPages(splitLines(readLayoutTables(flow, lexicon), lexicon), lexicon);
  const headed = headDecisions(headPage(recogniseHeadings(laidOut, lexicon), lexicon), lexicon);
  return readLineFields(headed, lexicon);
}

/** Papers of a pack that begin and end with a page, each read by itself: what heads and labels its lines depends on what kind of paper it is. */
function readAlone(
  papers: readonly (readonly FlowBlock[])[],
  whole: readonly FlowBlock[],
  lexicon: CompiledLexicon,
): readonly (readonly FlowBlock[])[] {
  if (papers.length === 1) return papers;
  const starts = papers.map(([first], index) =>
    index === 0 ? 0 : first?.kind === 'pageBreak' ? whole.indexOf(first) : -1,
  );
  return papers.map((paper, index) => {
    const start = starts[index] ?? -1;
    const end = starts[index + 1] ?? whole.length;
    return start < 0 || end < 0 ? paper : headAndLabel(whole.slice(start, end), lexicon);
  });
}

function structurePages(pages: readonly Passage[], lexicon: CompiledLexicon): StructuredFile {
  const read = splitPages(pages, lexicon).map((paper) => unflatten(paper, lexicon));
  const reports = read.map(
    ({ flow }): StructuredReport => ({ flow, sections: outlineOf(flow, lexicon), flattened: true }),
  );
  const message = 'The text has lost its lines: headings, items and labels were inferred from numbers and words.';
  return { reports, binds: reports.length > 1, issues: [{ code: 'flattenedText', severity: 'warning', message }] };
}

/** The paragraphs of a file whose pages are run together; null where most of its text still has its lines. */
function flattenedPages(flow: readonly FlowBlock[]): readonly Passage[] | null {
  const texts = flow.filter(isText).map((block) => block.text);
  const all = texts.reduce((sum, text) => sum + text.text.length, 0);
  const long = texts.filter((text) => isFlattened(text.text)).reduce((sum, text) => sum + text.text.length, 0);
  return long > 0 && long >= all * 0.6 ? texts : null;
}
