import { describe, expect, it } from 'vitest';
import { outline } from '../test-support/outline.ts';
import { markerOf } from './list-marker.ts';

describe('a list', () => {
  it('counts from its start and from the value of an item', async () => {
    expect(await outline('<ol start=3><li>c<li>d<li value=9>i<li>j</ol>')).toEqual(['3. c', '4. d', '9. i', '10. j']);
  });

  it('counts backwards when it is reversed', async () => {
    expect(await outline('<ol reversed><li>b<li>a</ol>')).toEqual(['2. b', '1. a']);
    expect(await outline('<ol reversed start=5><li>b<li>a</ol>')).toEqual(['5. b', '4. a']);
  });

  it('shows the letters and numerals its type or style asks for, the style before the type', async () => {
    expect(await outline('<ol type=a start=3><li>x</ol>')).toEqual(['c. x']);
    expect(await outline('<ol type=I><li>x<li type=a>y</ol>')).toEqual(['I. x', 'b. y']);
    expect(await outline('<ol type=a style="list-style-type: lower-roman"><li value=4>x</ol>')).toEqual(['iv. x']);
  });

  it('shows the letters and numerals that style sheets ask for, the weightier rule before the lighter', async () => {
    const sheet =
      '<style>.grants>ol{list-style-type:lower-alpha} ol{list-style:decimal inside} li.r{list-style:upper-roman}</style>';
    expect(await outline(`${sheet}<div class=grants><ol><li>x<li class=r>y</ol></div><ol><li>z</ol>`)).toEqual([
      'a. x',
      'II. y',
      '1. z',
    ]);
    expect(
      await outline('<style>ol{list-style:lower-alpha}</style><ol style="list-style:upper-alpha"><li>x</ol>'),
    ).toEqual(['A. x']);
  });

  it('passes over what a sheet has in comments', async () => {
    const sheet = '<style>/* ol{list-style:upper-roman} */ ol /* of grants */ {list-style:lower-alpha}</style>';
    expect(await outline(`${sheet}<ol><li>x</ol>`)).toEqual(['a. x']);
  });

  it('passes over what a sheet or a part of one is for print alone', async () => {
    const list = '<ol><li>x</ol>';
    const roman = 'ol{list-style:lower-roman}';
    expect(await outline(`<style>ol{list-style:lower-alpha}@media print{${roman}}</style>${list}`)).toEqual(['a. x']);
    expect(await outline(`<style media=print>${roman}</style>${list}`)).toEqual(['1. x']);
    for (const media of ['all', 'screen and (min-width: 20em)', 'print, screen', 'not print'])
      expect(await outline(`<style>@media ${media}{${roman}}</style>${list}`)).toEqual(['i. x']);
  });

  it('has the markers of a damaged sheet as far as it can be read', async () => {
    const sheet = '<style>p:after{content:"}"} ol{list-style:;list-style:lower-alpha;x} ol li{color:red</style>';
    expect(await outline(`${sheet}<ol><li>x</ol>`)).toEqual(['a. x']);
  });

  it('has the marker that a sheet writes before its items', async () => {
    const sheet = '<style>ol.k{list-style-type:none} .k>li:before{content:"(" counter(k-1,lower-latin) ") "}</style>';
    expect(await outline(`${sheet}<ol class=k start=3><li>x</ol>`)).toEqual(['(c) x']);
  });

  it('keeps its numbers where a sheet shows none and does not say what stands for them', async () => {
    const sheet =
      '<style>ol{list-style:none} ol li::before{content:counters(item,".")} ol:hoover(2){list-style:lower-roman}</style>';
    expect(await outline(`${sheet}<ol><li>x</ol>`)).toEqual(['1. x']);
  });

  it('has no marker where the style shows none, so that typed markers stay as they are', async () => {
    expect(await outline('<ul style="list-style: none"><li>(a) To note</ul>')).toEqual(['- (a) To note']);
  });

  it('keeps empty items, for they count', async () => {
    expect(await outline('<ol><li>a<li><li>c</ol>')).toEqual(['1. a', '2.', '3. c']);
  });

  it('nests, with the bullets of browsers', async () => {
    expect(await outline('<ul><li>a<ul><li>b<ul><li>c</ul></ul></ul>')).toEqual(['• a', '  ◦ b', '    ▪ c']);
  });

  it('gives what stands outside its items to the item before', async () => {
    expect(await outline('<ol><li>a</li><ol type=a><li>b</li></ol><li>c</li></ol>')).toEqual([
      '1. a',
      '  a. b',
      '2. c',
    ]);
  });

  it('leaves hidden items out without counting them', async () => {
    expect(await outline('<ol><li>a<li hidden>x<li>b</ol>')).toEqual(['1. a', '2. b']);
  });

  it('of terms is a table with the terms as headers', async () => {
    expect(await outline('<dl><dt>Ward</dt><dd>All</dd><div><dt>Date<dd>3 June<dd>4 June</div></dl>')).toEqual([
      '| th Ward | All |',
      '| th Date | 3 June / 4 June |',
    ]);
  });
});

describe('a marker', () => {
  it('is what CSS counter styles give', () => {
    expect([1, 26, 27, 52, 703].map((n) => markerOf('lower-alpha', n))).toEqual(['a.', 'z.', 'aa.', 'az.', 'aaa.']);
    expect([1, 4, 9, 14, 40, 1999].map((n) => markerOf('upper-roman', n))).toEqual([
      'I.',
      'IV.',
      'IX.',
      'XIV.',
      'XL.',
      'MCMXCIX.',
    ]);
    expect(markerOf('decimal-leading-zero', 7)).toBe('07.');
  });

  it('falls back to decimals outside the range of its letters', () => {
    expect([0, -3].map((n) => markerOf('lower-alpha', n))).toEqual(['0.', '-3.']);
    expect([0, 4000].map((n) => markerOf('lower-roman', n))).toEqual(['0.', '4000.']);
  });
});
