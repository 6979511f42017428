import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { type Declaration, declarationsIn } from './declarations.ts';
import { interestRows } from './interest-tables.ts';
import { listedNames } from './names-in-lists.ts';

const shapesOf = perLexicon((lexicon) => {
  const business = lexicon.oneOf('businessWords');
  return {
    itemAlone: new RegExp(`^${business}\\.?\\s(\\d{1,3}(?:\\.\\d{1,2})?)$`, 'iu'),
    itemFirst: new RegExp(`^${business}\\.?\\s(\\d{1,3})(?!\\d)`, 'iu'),
    titled: new RegExp(`^${lexicon.oneOf('titles')}[.\\s]`, 'iu'),
    about: new RegExp(`[,:]?\\s\\(?(?=${lexicon.oneOf('interestAbout')}(?![\\p{L}]))`, 'iu'),
  };
});

/** The declarations of a block under a heading of interests: in a table, behind labels or dashes, or told in sentences. */
export function declarationsOf(block: FlowBlock, context: ExtractContext): readonly Declaration[] {
  if (block.kind === 'table')
    return interestRows(block, context.lexicon).map(({ who, text, ...detail }) => ({ who, text, detail }));
  if (block.kind === 'field') return labelledDeclaration(block.label, block.value, context);
  if (!isText(block)) return [];
  const told = declarationsIn(block.text, context);
  const dashed =
    told.length > 0 ? null : (dashedDeclaration(block.text, context) ?? plainDeclaration(block.text, context));
  if (dashed !== null) return [dashed];
  const colon = block.text.text.indexOf(':');
  if (told.length > 0 || colon < 0) return told;
  const [label, value] = [slicePassage(block.text, 0, colon), slicePassage(block.text, colon + 1)];
  return labelledDeclaration(label, [{ kind: 'paragraph', text: value }], context);
}

/** A declaration made when its item came up: told outright, with the interest named. */
export function declaredAtItem(block: FlowBlock, context: ExtractContext): readonly Declaration[] {
  if (!isText(block)) return [];
  return declarationsIn(block.text, context).filter(
    ({ text, detail }) => detail.type !== undefined && context.lexicon.holds('declaredOutright', flat(text)),
  );
}

const longestNames = 100;

/** "Councillors A and B – Church House": who, and what it is about. */
function dashedDeclaration(text: Passage, { lexicon }: ExtractContext): Declaration | null {
  const dash = /\s?[–—]\s|\s-\s/u.exec(text.text);
  if (dash === null || dash.index > longestNames) return null;
  // "Item 9.2 – Alderman A"
  const { itemAlone, titled } = shapesOf(lexicon);
  const item = itemAlone.exec(text.text.slice(0, dash.index))?.[1];
  if (item !== undefined) {
    const behind = slicePassage(text, dash.index + dash[0].length);
    // "Mr A Bee (non-financial)"
    const kind = /\s\(([^()]{3,60})\)\.?$/.exec(behind.text);
    const type = kind !== null && lexicon.holds('interestKinds', kind[1] ?? '') ? kind[1] : undefined;
    const members = type === undefined ? behind : slicePassage(behind, 0, kind?.index);
    return listedNames(members, lexicon).length === 0
      ? null
      : { who: members, text, detail: { item, ...(type !== undefined && { type }) } };
  }
  const who = slicePassage(text, 0, dash.index);
  if (!titled.test(who.text) || listedNames(who, lexicon).length === 0) return null;
  const reason = flat(slicePassage(text, dash.index + dash[0].length));
  return { who, text, detail: reason === '' ? {} : { reason } };
}

/** "Councillors A and B in relation to the field", "Cllr C (item 6)": who, and what it is about, without a verb. */
function plainDeclaration(text: Passage, { lexicon }: ExtractContext): Declaration | null {
  const shapes = shapesOf(lexicon);
  const about = shapes.about.exec(text.text);
  if (about === null || about.index > longestNames) return null;
  const who = slicePassage(text, 0, about.index);
  // "Ann Bee, items 9 and 10, Other Interest"
  const opens = shapes.titled.test(who.text) || (about[0].startsWith(',') && lexicon.holds('interestWords', text.text));
  if (!opens || lexicon.holds('tells', who.text) || listedNames(who, lexicon).length === 0) return null;
  const reason = text.text.slice(about.index + about[0].length).replace(/\)$/, '');
  const item = shapes.itemFirst.exec(reason)?.[1];
  return { who, text, detail: { ...(item !== undefined && { item }), reason } };
}

/** "Councillor A: Other Registrable Interest – trustee of the hall". */
function labelledDeclaration(
  label: Passage,
  value: readonly FlowBlock[],
  { lexicon }: ExtractContext,
): readonly Declaration[] {
  const text = joinPassages(value.filter(isText).map((block) => block.text));
  if (!lexicon.holds('interestWords', flat(text)) || listedNames(label, lexicon).length === 0) return [];
  const item = shapesOf(lexicon).itemFirst.exec(label.text)?.[1];
  const [type, reason] = flat(text).split(/\s[–—-]\s/, 2);
  return [
    {
      who: label,
      text: joinPassages([label, text], ': '),
      detail: {
        ...(item !== undefined && { item }),
        ...(type !== undefined && { type }),
        ...(reason !== undefined && { reason }),
      },
    },
  ];
}
