import { slicePassage } from '../document/index.ts';
import { type CompiledLexicon, squash } from '../lexicon/index.ts';
import type { Issue } from '../model/index.ts';
import { type FlowBlock, isText } from './flow.ts';

/** A paper without what the site around its transcript printed, and what was left out. */
export interface Transcript {
  readonly flow: readonly FlowBlock[];
  readonly issues: readonly Issue[];
}

/** How many letters of a line tell that it is printed again. */
const tellingLetters = 40;
const longestCue = 40;

/**
 * Transcription sites print lists of other papers first; the paper begins after their cue ("Transcription:"). Others print the paper's
 * beginning and then all of it ("Transcript of ..."), page by page: the second printing is the paper.
 */
export function dropTranscriptChrome(flow: readonly FlowBlock[], lexicon: CompiledLexicon): Transcript {
  const cue = flow.findIndex(
    (block) => isText(block) && block.text.text.length < longestCue && lexicon.is('transcription', block.text.text),
  );
  if (cue >= 0) {
    const message = `${cue} blocks before the transcription were left out: they are the site's, not the paper's.`;
    return { flow: flow.slice(cue + 1), issues: [{ code: 'chromeLeftOut', severity: 'info', message }] };
  }
  const again = flow.findIndex((block) => isText(block) && lexicon.begins('transcriptOf', block.text.text));
  if (again < 1 || !isPrintedAgain(flow, again)) return { flow, issues: [] };
  const message = `${again} blocks before the transcript were left out: it prints them again.`;
  return {
    flow: flow.slice(again + 1).map(withoutPageLabel),
    issues: [{ code: 'printedTwice', severity: 'info', message }],
  };
}

/** Whether a line that stands before the transcript stands in it again. */
function isPrintedAgain(flow: readonly FlowBlock[], at: number): boolean {
  const lettersOf = (block: FlowBlock): readonly string[] =>
    isText(block) ? block.text.text.split('\n').map((line) => squash(line).slice(0, tellingLetters)) : [];
  const later = new Set(
    flow
      .slice(at + 1)
      .map(withoutPageLabel)
      .flatMap(lettersOf),
  );
  return flow
    .slice(0, at)
    .flatMap(lettersOf)
    .some((letters) => letters.length === tellingLetters && later.has(letters));
}

/** A page's first line without the label the site prints before it: "Page 1: MINUTES OF A MEETING". */
function withoutPageLabel(block: FlowBlock): FlowBlock {
  if (!isText(block)) return block;
  const label = /^page \d{1,4}:\s/i.exec(block.text.text)?.[0].length;
  return label === undefined ? block : { ...block, text: slicePassage(block.text, label) };
}
