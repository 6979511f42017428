import { flat, type OutlineEntry } from '../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';
import { agendaPages } from './agenda-pages.ts';
import { isEqualityAssessment, mostTitle } from './equality-assessment.ts';
import type { FlowBlock } from './flow.ts';
import { isText } from './flow.ts';
import { bookmarkedPages, isBreak, opensPage, restartedPages } from './marked-pages.ts';
import { isMinutesFront } from './minutes-front.ts';
import { frontLabels, frontLength, gridLabels, isFront, labelsOf, opensAsReport } from './report-front.ts';

/** What tells where a place in a file begins a further paper, beside the front it may print. */
export interface StartSigns {
  /** Whether a page or part begins here, and with it a paper: by bookmark, by the page an agenda gives, by the stamp of another item, by its own front, or by its name. */
  readonly beginsPaper: (index: number) => boolean;
  /** The blocks of a front's length from a place, up to where another part begins. */
  readonly partAt: (index: number) => readonly FlowBlock[];
}

/** What a file says of its pages beside their text. */
export interface FileSigns {
  readonly outline: readonly OutlineEntry[];
  /** One for each page, or none. */
  readonly pageLabels: readonly string[];
}

/** A function that tells the papers of a pack by where they begin. */
export function startSigns(
  flow: readonly FlowBlock[],
  { outline, pageLabels }: FileSigns,
  lexicon: CompiledLexicon,
): StartSigns {
  const bookmarked = bookmarkedPages(outline, lexicon);
  const restarted = restartedPages(pageLabels);
  const { stamp, appendix } = patterns(lexicon);
  const referred = agendaPages(flow, pageLabels, lexicon);
  const stampIn = (lines: readonly string[]): string | undefined =>
    lines.map((line) => stamp.exec(line)?.[1]).find((found) => found !== undefined);
  const namesMinutes = (part: readonly FlowBlock[]): boolean =>
    part.slice(0, mostTopLines).some((block) => {
      // "3. Minutes of the last meeting" is an item of an agenda.
      if (!isText(block) || (block.kind !== 'paragraph' && block.marker !== null)) return false;
      const line = flat(block.text);
      return line.length <= mostTitle && !/[.;]$/.test(line) && lexicon.begins('minutesTitles', line);
    });
  const top = partAfter(flow, 0, stamp);
  let lastStamp = stampIn(linesOf(top));
  let inMinutes = namesMinutes(top);
  return {
    partAt: (index) => partAfter(flow, isBreak(flow[index]) ? index + 1 : index, stamp),
    beginsPaper: (index) => {
      if (!isBreak(flow[index])) return beginsUnbroken(index);
      if (isBreak(flow[index + 1])) return false;
      const lines = linesOf(partAfter(flow, index + 1, stamp));
      const stamped = stampIn(lines);
      const isNewItem = stamped !== undefined && stamped !== lastStamp;
      lastStamp = stamped ?? lastStamp;
      if (isNewItem || opensPage(flow, index, bookmarked)) return true;
      const isAppendix = lines.some((line) => appendix.test(line));
      if (opensPage(flow, index, referred) && !isAppendix && !goesOn(flow[index + 1])) return true;
      if (isMinutesFront(partAfter(flow, index + 1, stamp), lexicon)) {
        inMinutes = true;
        return true;
      }
      // Minutes repeat their title at the head of each page.
      if (namesMinutes(partAfter(flow, index + 1, stamp))) {
        const begins = !inMinutes;
        inMinutes = true;
        return begins;
      }
      if (isEqualityAssessment(flow, index + 1, partAfter(flow, index + 1, stamp).slice(0, mostTopLines), lexicon))
        return true;
      if (isAppendix) return false;
      return opensFront(index) || opensCounted(index);
    },
  };

  function opensFront(index: number): boolean {
    const part = partAfter(flow, index + 1, stamp);
    const labels = new Set([...frontLabels(part, 0, lexicon), ...gridLabels(part[0], lexicon)]);
    // Labels that go on behind a rule, and name no title, are more of the same paper's.
    const opens =
      (isFront(labels) && (labels.has('title') || labelsOf(part[0], lexicon).length === 0)) ||
      opensAsReport(part, lexicon);
    if (opens) inMinutes = false;
    return opens;
  }

  /** Whether a page with which the count begins anew opens with a label of a paper's front; an appendix, counted anew too, has none. */
  function opensCounted(index: number): boolean {
    const opens =
      opensPage(flow, index, restarted) && frontLabels(partAfter(flow, index + 1, stamp), 0, lexicon).size > 0;
    if (opens) inMinutes = false;
    return opens;
  }

  /** Formats that keep no page breaks: a stamp over a front, and an assessment under a heading as high as a paper's title. */
  function beginsUnbroken(index: number): boolean {
    const block = flow[index];
    if (!isText(block) || isBreak(flow[index - 1])) return false;
    if (stamp.test(flat(block.text))) return isFront(frontLabels(partAfter(flow, index + 1, stamp), 0, lexicon));
    return block.kind === 'heading' && block.depth === 1 && isEqualityAssessment(flow, index, [block], lexicon);
  }
}

const patterns = perLexicon(({ oneOf }) => ({
  stamp: new RegExp(`^${oneOf('itemStamps')}\\s?:?\\s?(\\d{1,3}(?:\\.\\d{1,2})?[a-z]?)$`, 'iu'),
  appendix: new RegExp(`^(?:\\p{L}+\\s)?${oneOf('appendixWords')}(?![\\p{L}])`, 'iu'),
}));

const mostTopLines = 3;

/** The blocks of a front's length from a place, up to the next break or stamp. */
function partAfter(flow: readonly FlowBlock[], index: number, stamp: RegExp): readonly FlowBlock[] {
  const part = flow.slice(index, index + frontLength);
  const end = part.findIndex(
    (block, at) => isBreak(block) || (at > 0 && isText(block) && stamp.test(flat(block.text))),
  );
  return end < 0 ? part : part.slice(0, end);
}

/** The first lines of a part. */
const linesOf = (part: readonly FlowBlock[]): readonly string[] =>
  part
    .slice(0, mostTopLines)
    .filter(isText)
    .map((block) => flat(block.text));

/** How long the line is at most that heads a page. */
const longestHead = 120;

/** Whether a page goes on with the text of the page before: no paper opens with a sentence, or in the midst of a count. */
const goesOn = (block: FlowBlock | undefined): boolean =>
  isText(block) &&
  (block.kind === 'item' || (block.kind === 'heading' && block.marker !== null) || endsSentence(flat(block.text)));

const endsSentence = (line: string): boolean => line.length > longestHead || /[.;]$/.test(line);
