import { heading, list, listItem, paragraph, strong, text } from '@council-reports/core';
import { expect, test } from 'vitest';
import { boldHeadings, plainHeadings, typedMarkers } from './plain-structure.ts';

const costs = [text('Costs')];
const note = paragraph([text('Note the plan')]);

test('headings become paragraphs, in bold or plain', () => {
  expect(boldHeadings([heading(2, costs), note])).toEqual([paragraph([strong(costs)]), note]);
  expect(plainHeadings([heading(2, costs), note])).toEqual([paragraph(costs), note]);
});

test('items become paragraphs that begin with their marker, those within items too', () => {
  const inner = list(true, [listItem('(a)', [paragraph([text('in May')])]), listItem(null, [note])]);
  const outer = list(true, [listItem('1.', [paragraph([text('Agree it')]), inner])]);
  expect(typedMarkers([outer])).toEqual([
    paragraph([text('1. '), text('Agree it')]),
    paragraph([text('(a) '), text('in May')]),
    paragraph([text('• '), text('Note the plan')]),
  ]);
});
