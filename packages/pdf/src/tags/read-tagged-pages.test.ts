import { describe, expect, it } from 'vitest';
import { layoutContext } from '../layout/context.ts';
import { vocabularyOf } from '../layout/hyphenation.ts';
import { looseTables } from '../layout/loose-tables.ts';
import { across, run } from '../layout/test-support/page.ts';
import { show } from '../layout/test-support/show.ts';
import { marked, pageOf, tag } from '../test-support/tagged.ts';
import { bodyLines, type TaggedPage } from './page-body.ts';
import { readTaggedPages } from './read-tagged-pages.ts';

const words = vocabularyOf([]);
const read = (pages: readonly TaggedPage[]): readonly unknown[] =>
  readTaggedPages(pages, words).map((blocks) => blocks && show(blocks));

describe('tagged pages', () => {
  it('are read by their tags, and those without are left to geometry', () => {
    expect(
      read([
        { ...pageOf(1, [marked('a', 50, 100, 'tagged')]), tags: tag('Root', [tag('H1', ['a'])]) },
        { ...pageOf(2, [run(50, 100, 'plain')]), tags: undefined },
      ]),
    ).toEqual([['# tagged'], undefined]);
  });

  it('read a table that is tagged as text where it stands in columns', () => {
    const rows = [
      ['Measure', '2016', '2017', '2018'],
      ['Visits to the park', '41', '44', '47'],
      ['Loans of books', '81', '83', '79'],
      ['Trees set', '11', '14', '10'],
    ];
    const runs = rows.flatMap((texts, y) =>
      texts.map((text, x) => marked(`m${y}-${x}`, 50 + 120 * x, 100 + 16 * y, text)),
    );
    const marks = rows.flatMap((texts, y) => texts.map((_, x) => `m${y}-${x}`));
    const page: TaggedPage = { ...pageOf(1, runs), tags: tag('Root', [tag('Div', marks)]) };
    const context = layoutContext([page]);
    const [blocks] = readTaggedPages([page], words, (model) => looseTables(model, context));
    expect(show(blocks ?? [])).toEqual(rows.map((texts) => `| ${texts.join(' | ')} |`));
  });

  it('keep text that stands in no tag where it is printed', () => {
    const page = pageOf(1, [marked('a', 50, 100, 'above'), run(50, 114, 'between'), marked('b', 50, 128, 'below')]);
    expect(read([{ ...page, tags: tag('Root', [tag('P', ['a']), tag('P', ['b'])]) }])).toEqual([
      ['above', 'between', 'below'],
    ]);
  });

  it('come in the order they are printed where blocks stand one above the other', () => {
    const page = pageOf(1, [
      marked('title', 50, 50, 'title'),
      marked('a', 50, 100, 'text'),
      marked('b', 50, 128, 'more'),
    ]);
    expect(read([{ ...page, tags: tag('Root', [tag('P', ['a']), tag('P', ['b']), tag('H1', ['title'])]) }])).toEqual([
      ['# title', 'text', 'more'],
    ]);
  });

  it('keep the order of their tags where blocks stand side by side', () => {
    const page = pageOf(1, [
      marked('a', 50, 100, 'left'),
      marked('b', 50, 114, 'left too'),
      marked('c', 300, 100, 'right'),
    ]);
    expect(read([{ ...page, tags: tag('Root', [tag('P', ['a']), tag('P', ['b']), tag('P', ['c'])]) }])).toEqual([
      ['left', 'left too', 'right'],
    ]);
  });

  it('colour a cell by what is painted behind it', () => {
    const page = pageOf(1, [marked('a', 50, 100, 'Amber'), marked('b', 150, 100, 'late')]);
    const shaded = {
      ...page,
      model: { ...page.model, fills: [{ box: [45, 88, 90, 106] as const, color: '#ffc000' }] },
    };
    expect(
      read([{ ...shaded, tags: tag('Root', [tag('Table', [tag('TR', [tag('TD', ['a']), tag('TD', ['b'])])])]) }]),
    ).toEqual([['| Amber #ffc000 | late |']]);
  });
});

describe('the body of a page', () => {
  const page = pageOf(1, [
    run(50, 40, 'head'),
    marked('th', 50, 60, 'Measure'),
    { ...run(50, 780, 'foot'), artifact: true },
    marked('a', 50, 100, 'text'),
  ]);
  const texts = (tags: TaggedPage['tags']): readonly string[] =>
    bodyLines({ ...page, tags }, (line) => line.baseline < 70).map(({ runs }) => runs[0]?.text ?? '');

  it("has no furniture and no artifacts, but what tags call a table's header or a heading", () => {
    const table = tag('Table', [tag('TR', [tag('TH', ['th'])]), tag('TR', [tag('TD', ['a'])])]);
    expect(texts(tag('Root', [table]))).toEqual(['Measure', 'text']);
    expect(texts(tag('Root', [tag('H1', ['th']), tag('P', ['a'])]))).toEqual(['Measure', 'text']);
  });

  it('has no table that is a running head from its first line to its last', () => {
    expect(texts(tag('Root', [tag('Table', [tag('TR', [tag('TD', ['th'])])]), tag('P', ['a'])]))).toEqual(['text']);
  });

  it('goes by furniture alone where there are no tags', () => {
    expect(texts(undefined)).toEqual(['text', 'foot']);
  });

  it('is not told by rules', () => {
    expect(
      bodyLines({ ...page, model: { ...page.model, rules: [across(45, 50, 500)] }, tags: undefined }, () => false),
    ).toHaveLength(4);
  });
});
