import { emptyPassage, joinPassages, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, type FlowField, isText } from '../../structure/index.ts';
import { labelWords, type PrintedLabel } from './label-text.ts';

/** A field's label and lines; a label cell that holds part of its value gives it back. */
export function ofField(block: FlowField, index: number, lexicon: CompiledLexicon): PrintedLabel {
  const value = block.value.filter(isText).map((part) => part.text);
  const colon = block.label.text.indexOf(': ');
  const whole =
    colon < 2 ||
    block.source === 'line' ||
    value.length === 0 ||
    lexicon.headerLabel(block.label.text.slice(0, colon)) === undefined;
  const label = whole ? block.label : slicePassage(block.label, 0, colon);
  const lead = whole ? emptyPassage : slicePassage(block.label, colon + 1);
  return {
    label,
    words: labelWords(label),
    lines: [...(lead.text === '' ? [] : [lead]), ...value],
    index,
    inGrid: block.source === 'grid',
  };
}

/** A label set over two lines, of which only the second has the colon: "Wards or groups" over "affected: All". */
export function overTwoLines(
  block: FlowField,
  above: FlowBlock | undefined,
  index: number,
  lexicon: CompiledLexicon,
): PrintedLabel | null {
  const isRest =
    (above?.kind === 'paragraph' || (above?.kind === 'heading' && above.marker === null)) &&
    above.text.text.length <= longestLabelLine &&
    /^\p{Ll}/u.test(block.label.text);
  const label = isRest ? joinPassages([above.text, block.label]) : null;
  const words = label === null ? '' : labelWords(label);
  return label === null || lexicon.headerLabel(words) === undefined
    ? null
    : { ...ofField(block, index, lexicon), label, words };
}

/** A label set over two lines beside a value of one: "Report for Key/ | Key decision" above "Non Key Decision:". */
export function goesOnBelow(
  block: FlowField,
  below: FlowBlock | undefined,
  index: number,
  lexicon: CompiledLexicon,
): PrintedLabel | null {
  const isFirst = /[/,&]$/.test(block.label.text) && isText(below) && below.text.text.length <= longestLabelLine;
  const label = isFirst && /:$/.test(below.text.text) ? joinPassages([block.label, below.text]) : null;
  const words = label === null ? '' : labelWords(label);
  return label === null || lexicon.headerLabel(words) === undefined
    ? null
    : { ...ofField(block, index, lexicon), label, words };
}

const longestLabelLine = 40;
