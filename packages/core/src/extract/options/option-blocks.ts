import { flat, joinPassages, type Passage } from '../../document/index.ts';
import { type FlowBlock, isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import { isOptionLabel, type OptionReaders, optionLabel } from './option-labels.ts';

/** An option as it is read, before it has an id. */
export interface OptionDraft {
  readonly label: Passage | null;
  readonly text: Passage;
  readonly recommended: boolean | null;
  readonly exclusive?: boolean;
  readonly advantages?: string;
  readonly disadvantages?: string;
}

/** The label of an option, printed as the marker of its line or at the beginning of its words. */
export function markedLabel(
  marker: string | null,
  text: Passage,
  readers: OptionReaders,
): ReturnType<typeof optionLabel> {
  if (marker === null || !isOptionLabel(marker, readers)) return optionLabel(text, readers);
  return { label: { text: marker.replace(/\s?[:.–-]$/, ''), runs: [] }, rest: text };
}

/** The options a block of a section about options prints: its label and text, or its sentences that name an alternative. */
export function blockOptions(
  block: FlowBlock,
  section: Section,
  context: ExtractContext,
  readers: OptionReaders,
): readonly OptionDraft[] {
  if (block.kind === 'field') {
    const { label } = markedLabel(block.marker, block.label, readers);
    const text = joinPassages(block.value.filter(isText).map((value) => value.text));
    return label === null
      ? []
      : [{ label, text, recommended: readers.recommended(`${flat(block.label)} ${flat(text)}`) }];
  }
  if (!isText(block)) return [];
  const marker = block.kind === 'item' && block.marker !== null ? block.marker : null;
  const { label, rest } = markedLabel(marker, block.text, readers);
  if (label !== null) return [{ label, text: rest, recommended: readers.recommended(flat(block.text)) }];
  const each =
    section.kind === 'alternatives' && (marker !== null || readers.recommended(flat(section.heading)) === false);
  if (each && !readers.saysNone(flat(block.text)) && !/:$/.test(block.text.text))
    return [{ label: null, text: block.text, recommended: false }];
  return statedAlternatives(block.text, section, context, readers);
}

/** Sentences that name an alternative, or say of a course that it was rejected. A table's option that prose speaks of again is no further one. */
function statedAlternatives(
  text: Passage,
  section: Section,
  { lexicon }: ExtractContext,
  readers: OptionReaders,
): readonly OptionDraft[] {
  const isOne = (sentence: Passage): boolean =>
    lexicon.begins('optionAlternatives', sentence.text) ||
    (section.kind !== 'recommendations' &&
      !section.blocks.some((block) => block.kind === 'table') &&
      readers.recommended(flat(sentence)) === false &&
      /^\p{Lu}/u.test(sentence.text) &&
      !/^(?:This|That|These|Those|It|They)\b/.test(sentence.text));
  return sentencesOf(text)
    .filter(isOne)
    .map((sentence): OptionDraft => ({ label: null, text: sentence, recommended: false }));
}
