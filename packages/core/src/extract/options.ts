import { flat, joinPassages, type Passage, slicePassage } from '../document/index.ts';
import type { Option } from '../model/index.ts';
import { cellOf, isText } from '../structure/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { tablesOf } from './data-tables.ts';
import { createIds } from './identity.ts';
import { mergeRepeats } from './repeats.ts';
import { sentencesOf } from './sentences.ts';

const optionLabel = /^(option\s(?:\d{1,2}|[A-H]|one|two|three|four|five))(?![\p{L}\d])\s?[:–—.-]?\s?/iu;
const alternative = /^(?:the|an|another)?\s?alternative (?:option|would|to this|is|approach)/i;

/** The courses laid before the decision maker: rows of an options appraisal, paragraphs headed "Option 1", and stated alternatives. */
export function extractOptions(context: ExtractContext): readonly Option[] {
  const ids = createIds('opt');
  const option = (label: Passage | null, text: Passage, recommended: boolean | null): Option => ({
    id: ids(label === null ? null : flat(label)),
    text: flat(text),
    evidence: context.quote(text),
    confidence: confidenceOf.labelled,
    label: label === null ? null : flat(label),
    recommended,
  });
  const tabled = tablesOf(context, 'options').flatMap(({ table }) =>
    table.rows.flatMap((row): readonly Option[] => {
      const name = cellOf(table, row, 'option').text;
      if (name.text === '') return [];
      const [label, text] = labelled(name);
      const advantages = flat(cellOf(table, row, 'advantages').text);
      const disadvantages = flat(cellOf(table, row, 'disadvantages').text);
      const verdict = flat(cellOf(table, row, 'recommended').text);
      const recommended = verdict === '' ? saysRecommended(flat(joinPassages([name]))) : context.lexicon.is('yes', verdict) || /recommended|preferred/i.test(verdict) ? !/\bnot\b/i.test(verdict) : false;
      return [{ ...option(label, text, recommended), ...(advantages !== '' && { advantages }), ...(disadvantages !== '' && { disadvantages }) }];
    }),
  );
  const printed = context.report.sections.flatMap((section): readonly Option[] => {
    const headed = optionLabel.test(section.heading.text) && section.source === 'heading';
    if (headed) {
      const [label, rest] = labelled(section.heading);
      const body = joinPassages([rest, ...section.blocks.filter(isText).map((block) => block.text)]);
      return [option(label, body.text === '' ? section.heading : body, saysRecommended(flat(section.heading)))];
    }
    const telling = section.kind === 'options' || section.kind === 'alternatives' || section.kind === 'recommendations';
    if (!telling) return [];
    return section.blocks.filter(isText).flatMap((block) => {
      const [label, text] = labelled(block.text);
      if (label !== null) return [option(label, text, saysRecommended(flat(block.text)))];
      return sentencesOf(block.text).filter((sentence) => alternative.test(sentence.text)).map((sentence) => option(null, sentence, false));
    });
  });
  return mergeRepeats([...tabled, ...printed]);
}

function labelled(text: Passage): readonly [Passage | null, Passage] {
  const match = optionLabel.exec(text.text);
  if (match?.[1] === undefined) return [null, text];
  return [slicePassage(text, 0, match[1].length), slicePassage(text, match[0].length)];
}

const saysRecommended = (text: string): boolean | null => (/\bnot recommended\b|\brejected\b/i.test(text) ? false : /\b(?:recommended|preferred)\b/i.test(text) ? true : null);
