import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import { inAnyCase, perLexicon } from '../../lexicon/index.ts';
import type { Interest, Party } from '../../model/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { withRunInBusiness } from '../run-in-business.ts';
import { interestRows } from './interest-tables.ts';
import { listedNames } from './names-in-lists.ts';
import { peopleSections } from './people-sections.ts';

/** One declaration: who made it, and its words up to the next one. */
interface Declaration {
  readonly who: Passage;
  readonly text: Passage;
  readonly detail: Pick<Interest, 'item' | 'type' | 'reason' | 'left'>;
}

/** The interests that members declared, one for each member. */
export function extractInterests(paper: ExtractContext): readonly Interest[] {
  const context = withRunInBusiness(paper);
  const ids = createIds('int');
  return peopleSections(context.report.sections, context.lexicon)
    .flatMap((section) =>
      section.blocks.flatMap((block) =>
        section.kind === 'interests' ? declarationsOf(block, context) : declaredAtItem(block, context),
      ),
    )
    .flatMap(({ who, text, detail }) =>
      peopleOf(who, context).map(
        (party): Interest => ({
          id: ids(null),
          text: flat(text),
          evidence: context.quote(text),
          confidence: confidenceOf.phrased,
          party,
          ...detail,
        }),
      ),
    );
}

/** Those a text names, by names or by the initials that minutes call them by. */
function peopleOf(who: Passage, { lexicon }: ExtractContext): readonly Party[] {
  const initials = who.text.trim().split(/\sand\s/);
  if (initials.every((word) => /^\p{Lu}{2,4}$/u.test(word) && !lexicon.is('titles', word)))
    return initials.map((raw) => ({ name: raw, role: null, body: null, kind: 'person', raw }));
  return listedNames(who, lexicon).map(({ party }) => party);
}

function declarationsOf(block: FlowBlock, context: ExtractContext): readonly Declaration[] {
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
function declaredAtItem(block: FlowBlock, context: ExtractContext): readonly Declaration[] {
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
  const item = new RegExp(`^${lexicon.oneOf('businessWords')}\\.?\\s(\\d{1,3}(?:\\.\\d{1,2})?)$`, 'iu').exec(
    text.text.slice(0, dash.index),
  )?.[1];
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
  const opens = new RegExp(`^${lexicon.oneOf('titles')}[.\\s]`, 'iu').test(who.text);
  if (!opens || listedNames(who, lexicon).length === 0) return null;
  const reason = flat(slicePassage(text, dash.index + dash[0].length));
  return { who, text, detail: reason === '' ? {} : { reason } };
}

/** "Councillors A and B in relation to the field", "Cllr C (item 6)": who, and what it is about, without a verb. */
function plainDeclaration(text: Passage, { lexicon }: ExtractContext): Declaration | null {
  const about = new RegExp(`[,:]?\\s\\(?(?=${lexicon.oneOf('interestAbout')}(?![\\p{L}]))`, 'iu').exec(text.text);
  if (about === null || about.index > longestNames) return null;
  const who = slicePassage(text, 0, about.index);
  // "Ann Bee, items 9 and 10, Other Interest"
  const opens =
    new RegExp(`^${lexicon.oneOf('titles')}[.\\s]`, 'iu').test(who.text) ||
    (about[0].startsWith(',') && lexicon.holds('interestWords', text.text));
  if (!opens || lexicon.holds('tells', who.text) || listedNames(who, lexicon).length === 0) return null;
  const reason = text.text.slice(about.index + about[0].length).replace(/\)$/, '');
  const item = new RegExp(`^${lexicon.oneOf('businessWords')}\\s(\\d{1,3})(?!\\d)`, 'iu').exec(reason)?.[1];
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
  const item = new RegExp(`^${lexicon.oneOf('businessWords')}\\.?\\s(\\d{1,3})(?!\\d)`, 'iu').exec(label.text)?.[1];
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

const declaring = ['declared', 'declaredFirst', 'declaredOutright'] as const;

const openersOf = perLexicon((lexicon) => {
  const titles = lexicon.oneOf('titles');
  // Each word is parted from the one before by a space and opens with a capital, so that a name can be read in one way alone.
  const word = "(?:\\p{Lu}[\\p{L}’'.-]*|and|\\([^)]{1,60}\\))";
  return {
    titled: new RegExp(
      `(?<![\\p{L}])(${titles}(?:,?\\s${word}){1,24}?)\\s(?:each\\s|both\\s|also\\s){0,2}${lexicon.oneOf('declared')}(?![\\p{L}])(?!\\sno\\s)`,
      'gu',
    ),
    verbFirst: new RegExp(
      `(?<![\\p{L}])${inAnyCase(lexicon.oneOf('declaredFirst'))}\\s(?:[yY]\\s)?(${titles}(?:,?\\s(?:${word}|ac?)){1,24})`,
      'gu',
    ),
    // Small councils leave the titles out: "A Bee declared an interest in item 4."
    untitled: new RegExp(
      `(?<=^|[.;] )((?:\\p{Lu}[\\p{L}’'.-]{0,30}\\s){2,4}|\\p{Lu}{2,4}\\s(?:and\\s\\p{Lu}{2,4}\\s)?)${lexicon.oneOf('declaredOutright')}(?![\\p{L}])(?!\\sno\\s)`,
      'gu',
    ),
  };
});

function declarationsIn(text: Passage, context: ExtractContext): readonly Declaration[] {
  const { lexicon } = context;
  // The names before the verb are dear to look for, and most texts declare nothing.
  if (!declaring.some((verbs) => lexicon.holds(verbs, text.text))) return [];
  const { titled, verbFirst, untitled } = openersOf(lexicon);
  const named = [...text.text.matchAll(titled), ...text.text.matchAll(verbFirst)];
  const found = named.length > 0 ? named : [...text.text.matchAll(untitled)];
  return found.map((match, index): Declaration => {
    const own = slicePassage(text, match.index, found[index + 1]?.index ?? text.text.length);
    const from = match.index + match[0].indexOf(match[1] ?? '');
    const who = slicePassage(text, from, from + (match[1]?.length ?? 0));
    return { who, text: own, detail: detailOf(flat(own), context) };
  });
}

function detailOf(words: string, { lexicon }: ExtractContext): Declaration['detail'] {
  const type = new RegExp(
    `${lexicon.oneOf('declared')}\\s(?:(?:an?|the|their|his|her)\\s)?((?:[\\p{L}()-]{1,30},?\\s){0,8}?interests?)(?![\\p{L}])`,
    'iu',
  ).exec(words)?.[1];
  const item = new RegExp(
    `(?<![\\p{L}])${lexicon.oneOf('businessWords')}(?:\\s(?:no\\.?|number))?\\s(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d/])`,
    'iu',
  ).exec(words)?.[1];
  const reason = new RegExp(`(?<![\\p{L}])${lexicon.oneOf('reasonLeads')}\\s([^.]{5,200})`, 'iu').exec(words)?.[1];
  return {
    ...(item !== undefined && { item }),
    ...(type !== undefined && { type }),
    ...(reason !== undefined && { reason }),
    ...(lexicon.holds('leftRoom', words) && { left: true }),
  };
}
