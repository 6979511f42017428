import { flat, joinPassages } from '../../document/index.ts';
import { squash } from '../../lexicon/index.ts';
import type { Option } from '../../model/index.ts';
import { cellOf, isText, type Section } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { mergeRepeats } from '../repeats.ts';
import { tablesOf } from '../tables/data-tables.ts';
import { blockOptions, markedLabel, type OptionDraft } from './option-blocks.ts';
import { type OptionReaders, optionLabel, optionReaders } from './option-labels.ts';

/** The courses laid before the decision maker: rows of an options appraisal, paragraphs headed "Option 1", and stated alternatives. */
export function extractOptions(context: ExtractContext): readonly Option[] {
  const ids = createIds('opt');
  const readers = optionReaders(context.lexicon);
  const drafts = [...tabled(context, readers), ...printed(context, readers)];
  return mergeRepeats(
    dropOutlines(drafts).map(
      ({ label, text, ...rest }): Option => ({
        id: ids(label === null ? null : flat(label)),
        text: flat(text),
        evidence: context.quote(text),
        confidence: confidenceOf.labelled,
        label: label === null ? null : flat(label).replace(/\s?[.:]$/, ''),
        ...rest,
      }),
    ),
  );
}

/** Where the labelled options are named first and each set out again, the naming only outlines what follows. */
function dropOutlines(drafts: readonly OptionDraft[]): readonly OptionDraft[] {
  return drafts.filter(
    ({ label, text }, index) =>
      label === null ||
      !drafts
        .slice(index + 1)
        .some(
          (later) =>
            later.label !== null &&
            squash(later.label.text) === squash(label.text) &&
            later.text.text.length > text.text.length,
        ),
  );
}

function tabled(context: ExtractContext, readers: OptionReaders): readonly OptionDraft[] {
  return tablesOf(context, 'options').flatMap(({ table }) =>
    table.rows.flatMap((row): readonly OptionDraft[] => {
      const name = cellOf(table, row, 'option').text;
      if (name.text === '') return [];
      const { label, rest } = optionLabel(name, readers, true);
      const advantages = flat(cellOf(table, row, 'advantages').text);
      const disadvantages = flat(cellOf(table, row, 'disadvantages').text);
      const verdict = flat(cellOf(table, row, 'recommended').text);
      const recommended =
        verdict === ''
          ? readers.recommended(flat(name))
          : (readers.recommended(verdict) ?? context.lexicon.is('yes', verdict));
      return [
        {
          label,
          text: rest,
          recommended,
          ...(advantages !== '' && { advantages }),
          ...(disadvantages !== '' && { disadvantages }),
        },
      ];
    }),
  );
}

/** Kinds of sections in which labelled paragraphs and stated alternatives are options. */
const telling: ReadonlySet<Section['kind']> = new Set(['options', 'alternatives', 'recommendations']);

function printed(context: ExtractContext, readers: OptionReaders): readonly OptionDraft[] {
  const { sections } = context.report;
  const drafts = sections.flatMap((section): readonly OptionDraft[] => {
    const headed = section.source === 'heading' ? headedOption(section, readers) : null;
    if (headed !== null) return [headed];
    if (!telling.has(section.kind)) return [];
    const found = section.blocks.flatMap((block) => blockOptions(block, section, context, readers));
    // Beside labelled options the other lines speak of them.
    return found.some(({ label }) => label !== null) ? found.filter(({ label }) => label !== null) : found;
  });
  const lines = sections.flatMap((section) => [
    flat(section.heading),
    ...section.blocks.filter(isText).map((block) => flat(block.text)),
  ]);
  return readers.exclude(lines)
    ? drafts.map((draft) => (draft.label === null ? draft : { ...draft, exclusive: true }))
    : drafts;
}

function headedOption(section: Section, readers: OptionReaders): OptionDraft | null {
  const { label, rest } = markedLabel(section.marker, section.heading, readers);
  if (label === null) return null;
  const blocks = section.blocks.filter(isText).filter((block) => !readers.isOr(flat(block.text)));
  const text = joinPassages([rest, ...blocks.map((block) => block.text)]);
  if (text.text === '' && section.heading.text === '') return null;
  return {
    label,
    text: text.text === '' ? section.heading : text,
    recommended: readers.recommended(flat(section.heading)),
  };
}
