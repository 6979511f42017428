import { flat, joinPassages } from '../document/index.ts';
import { perLexicon } from '../lexicon/index.ts';
import type { Rag } from '../model/index.ts';
import { type FlowBlock, type FlowTable, isText, slotsOf } from '../structure/index.ts';
import { parseRag, type ValueWords } from '../values/index.ts';
import type { ExtractContext } from './context.ts';
import { sentencesOf } from './sentences.ts';

const fewest = 2;
const longestColour = 20;

/**
 * The key to a paper's status colours: a table of two columns whose first holds nothing but colours, fields labelled with colours, or a
 * sentence that says when each is given ("Green where ..., Amber where ..."), or one for each in a paragraph.
 */
export function extractRagKey(context: ExtractContext): readonly Rag[] {
  const { flow } = context.report;
  for (const block of flow) {
    const key = block.kind === 'table' ? tableKey(block, context.lexicon.words) : [];
    if (key.length >= fewest) return key;
  }
  const fields = fieldKey(flow, context.lexicon.words);
  if (fields.length >= fewest) return fields;
  for (const block of flow.filter(isText)) {
    const keys = sentencesOf(block.text).map((sentence) => sentenceKey(flat(sentence), context));
    const key = keys.find(({ length }) => length >= fewest) ?? keys.flat();
    if (key.length >= fewest) return key;
  }
  return [];
}

const meaningOf = (colour: string, meaning: string, words: ValueWords): readonly Rag[] => {
  const rag = colour.length <= longestColour ? parseRag(colour, words) : null;
  return rag === null || meaning === '' ? [] : [{ ...rag, meaning }];
};

function tableKey(table: FlowTable, words: ValueWords): readonly Rag[] {
  if (table.columns < 2 || table.columns > 3) return [];
  const rows = slotsOf(table).map((row) =>
    row.map((cell) => (cell === undefined ? '' : flat(joinPassages(cell.blocks.filter(isText).map((b) => b.text))))),
  );
  const key = rows.flatMap(([colour = '', meaning = '']) => meaningOf(colour, meaning, words));
  return key.length >= rows.filter((row) => row.some((text) => text !== '')).length - 1 ? key : [];
}

/** The longest run of fields whose labels are colours. */
function fieldKey(flow: readonly FlowBlock[], words: ValueWords): readonly Rag[] {
  let best: readonly Rag[] = [];
  let run: readonly Rag[] = [];
  for (const block of flow) {
    const rag =
      block.kind === 'field'
        ? meaningOf(flat(block.label), flat(joinPassages(block.value.filter(isText).map((value) => value.text))), words)
        : [];
    run = rag.length === 0 ? [] : [...run, ...rag];
    if (run.length > best.length) best = run;
  }
  return best;
}

const colourLabel = perLexicon(
  ({ oneOf }) => new RegExp(`(?<![\\p{L}])(\\p{Lu}\\p{L}{2,11})(?:\\s?[:=–-]\\s|\\s${oneOf('statusWhere')}\\s)`, 'gu'),
);

/** What ends the meaning of a colour before the next. */
const colourJoin = perLexicon(({ oneOf }) => new RegExp(`[\\s,;.]{1,3}(?:${oneOf('labelJoins')}\\s)?$`, 'u'));

/** The colours of a sentence that are each followed by a word such as "where"; each meaning ends where the next colour begins. */
function sentenceKey(sentence: string, { lexicon }: ExtractContext): readonly Rag[] {
  const starts = [...sentence.matchAll(colourLabel(lexicon))].filter(
    (match) => parseRag(match[1] ?? '', lexicon.words) !== null,
  );
  return starts.flatMap((start, index) => {
    const meaning = sentence.slice(start.index + start[0].length, starts[index + 1]?.index);
    return meaningOf(start[1] ?? '', meaning.replace(colourJoin(lexicon), '').trim(), lexicon.words);
  });
}
