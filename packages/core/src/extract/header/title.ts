import { flat, type Passage, splitPassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText, pageTitleOf } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { applicationInLine, applicationRef, isOfApplication } from './application.ts';
import { type Front, fieldsOf } from './front.ts';
import { isSentence } from './front-lines.ts';
import { itemPatterns } from './item-patterns.ts';
import { assessedTitle } from './kind-titles.ts';
import { labelWords } from './label-text.ts';
import { isDateLine } from './meeting-lines.ts';
import { isPlaceholder } from './placeholders.ts';
import { bareTitle, formTitle, type Named, titleIn } from './title-words.ts';

/** A paper's title, with the item number and the reference that are printed before it. */
export interface TitleReading {
  readonly title: string | null;
  readonly agendaItem: string | null;
  readonly reportRef: string | null;
}

/** Reads the title: labelled, a planning proposal, the first line of minutes, a numbered heading before section 1, a declared heading, the first line left. */
export function titleOf(front: Front, named: Named, context: ExtractContext): TitleReading {
  const { lexicon, report } = context;
  const labelled = labelledTitle(front, lexicon) ?? proposalOf(front, lexicon);
  if (labelled !== null) return { title: labelled.title, agendaItem: null, reportRef: labelled.reportRef };
  const shown = pageTitleOf(report.flow, lexicon);
  if (shown !== null) return { title: bareTitle(flat(shown), lexicon), agendaItem: null, reportRef: null };
  const minutes = firstOf(front.lines, (line) => minutesTitle(flat(line), lexicon));
  if (minutes !== null) return { title: minutes, agendaItem: null, reportRef: null };
  const numbered = numberedTitle(report.flow, named, lexicon);
  if (numbered !== null) return numbered;
  const title =
    assessedTitle(report.flow, (line) => titleIn(line, named, lexicon), lexicon) ??
    headingTitle(report.flow, named, lexicon) ??
    firstOf(titleLines(front, context), (line) => titleIn(flat(line), named, lexicon)) ??
    firstOf(front.lines, (line) => formTitle(flat(line), lexicon));
  return { title, agendaItem: null, reportRef: null };
}

/** In minutes the place follows the date; a title stands above it. */
function titleLines(front: Front, { report }: ExtractContext): readonly Passage[] {
  const date = report.sections.some(({ kind }) => kind === 'attendance')
    ? front.lines.findIndex((line) => isDateLine(flat(line)))
    : -1;
  return date < 0 ? front.lines : front.lines.slice(0, date);
}

function firstOf(lines: readonly Passage[], read: (line: Passage) => string | null): string | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** The labelled title without the lines a template left unfilled; "24/00096 - Title" gives its reference up. */
function labelledTitle(
  front: Front,
  lexicon: CompiledLexicon,
): { readonly title: string; readonly reportRef: string | null } | null {
  for (const field of fieldsOf(front, 'title')) {
    const words = field.lines
      .flatMap((line) => splitPassage(line, /\n/g))
      .map(flat)
      .filter((line) => !isPlaceholder(line, lexicon))
      .filter((line, index) => index === 0 || !isReference(line, lexicon))
      .join(' ')
      .trim()
      .replace(/^"([^"]+)"$/, '$1');
    const ref = /^(\d{2,4}\/\d{3,6})\s[–-]\s(?=\S)/.exec(words);
    if (words !== '') return { title: words.slice(ref?.[0].length ?? 0), reportRef: ref?.[1] ?? null };
  }
  return null;
}

/** "Key decision no. HRE 12": a reference on a line of its own beneath the title. */
function isReference(line: string, lexicon: CompiledLexicon): boolean {
  const label = /^(\p{L}[\p{L}. ]{2,40}?)\s?:?\s(?:\p{Lu}{1,6}[ /-]?){0,2}\d[\w/.-]{0,14}$/u.exec(line)?.[1];
  const kind = label === undefined ? undefined : lexicon.headerLabel.whole(label);
  return kind === 'forwardPlanRef' || kind === 'reportRef' || kind === 'agendaItem';
}

/** A planning report is about what the application proposes. */
function proposalOf(
  front: Front,
  lexicon: CompiledLexicon,
): { readonly title: string; readonly reportRef: string | null } | null {
  const bare = front.fields.find(
    ({ label, value }) => lexicon.is('applicationLabels', labelWords(label)) && applicationRef.test(flat(value)),
  );
  const numbered = firstOf(front.lines, (line) => applicationInLine.exec(flat(line))?.[0] ?? null);
  const isApplication =
    bare !== undefined ||
    numbered !== null ||
    isOfApplication(
      front.fields.map(({ label, lines }) => ({ words: labelWords(label), lines })),
      lexicon,
    );
  const proposal = isApplication
    ? front.fields.find(({ label, value }) => lexicon.is('proposalLabels', labelWords(label)) && value.text !== '')
    : undefined;
  return proposal === undefined
    ? null
    : { title: flat(proposal.value), reportRef: bare === undefined ? numbered : flat(bare.value) };
}

/** "MINUTES of a meeting of the Cabinet held in ..." up to where it was held. */
const minutesTitle = (line: string, lexicon: CompiledLexicon): string | null => {
  const at = lexicon.begins('minutesTitles', line) ? line.search(whereHeld(lexicon)) : -1;
  return at < 0 || at > longestMinutes ? null : line.slice(0, at).replace(/,$/, '');
};

const longestMinutes = 150;
const whereHeld = perLexicon(({ oneOf }) => new RegExp(`\\s${oneOf('heldWords')}(?![\\p{L}])`, 'iu'));

/** "7. FUTURE OF THE PAVILION" between the committee's name and the first section, which counts lower: the number is the item's. */
function numberedTitle(flow: readonly FlowBlock[], named: Named, lexicon: CompiledLexicon): TitleReading | null {
  const at = flow.slice(0, 12).findIndex((block) => block.kind === 'heading' && block.marker !== null);
  const block = flow[at];
  const number = block?.kind === 'heading' ? itemPatterns(lexicon).marker.exec(block.marker ?? '')?.[1] : undefined;
  if (block?.kind !== 'heading' || number === undefined || number === '1') return null;
  const startsAfter = flow
    .slice(at + 1, at + 8)
    .some(
      (next) =>
        isText(next) &&
        next.kind !== 'paragraph' &&
        (number.includes('.') ? opensReport(next, lexicon) : countsLower(next.marker ?? '', number)),
    );
  const title = startsAfter ? titleIn(flat(block.text), named, lexicon) : null;
  return title === null ? null : { title, agendaItem: number, reportRef: null };
}

/** Whether a heading without a number opens a report: "Purpose of the report" beneath "7.2 Ferry fares". */
const opensReport = (block: FlowBlock, lexicon: CompiledLexicon): boolean =>
  block.kind === 'heading' && block.marker === null && lexicon.section(flat(block.text)) !== undefined;

/** Whether a marker opens a count of sections (`1`, `1.0`, `1.1`) that is not the one a number before it is of. */
function countsLower(marker: string, number: string): boolean {
  const first = /^(\d{1,3})(?:\.[01])?\.?$/.exec(marker)?.[1];
  return first !== undefined && Number(first) < Number.parseInt(number, 10);
}

/** The first heading the format declares that is not a form's own name, before the report's sections begin. */
function headingTitle(flow: readonly FlowBlock[], named: Named, lexicon: CompiledLexicon): string | null {
  let underForm = false;
  for (const block of flow.slice(0, 10)) {
    if (block.kind !== 'heading' || block.depth > 2 || block.marker !== null) continue;
    const words = bareTitle(flat(block.text), lexicon);
    // Beneath a page's own name ("Decision details") the heading is the title even where it reads like a section or a sentence.
    const readsOtherwise = lexicon.section(words) !== undefined || isSentence(words);
    if (underForm && block.depth === 2 && readsOtherwise && words.split(' ').length > 2) return words;
    const title = words.length < 8 ? null : titleIn(words, named, lexicon);
    if (title !== null) return title;
    underForm = lexicon.is('genericTitles', words);
  }
  return null;
}
