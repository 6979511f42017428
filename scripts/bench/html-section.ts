import { parseHtml, readHtml } from '@council-reports/html';
import { load } from 'cheerio';
import { against } from './against.ts';
import { formatOf } from './format-of.ts';
import type { Section } from './section.ts';

/** HTML, against cheerio's `load` of the same page with the place of every node. */
export const htmlSection: Section = against({
  format: 'HTML',
  rival: 'cheerio',
  goal: 2,
  takes: (paper) => formatOf(paper) === 'html',
  contenders: ({ bytes }) => ({
    rival: () => load(Buffer.from(bytes), { sourceCodeLocationInfo: true }),
    read: () => readHtml(bytes),
    parse: () => parseHtml(bytes),
  }),
});
