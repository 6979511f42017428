import { parseDocx, readDocx } from '@council-reports/docx';
import { convertToHtml } from 'mammoth';
import { against } from './against.ts';
import { formatOf } from './format-of.ts';
import type { Section } from './section.ts';

/** DOCX, against mammoth's `convertToHtml` of the same file. */
export const docxSection: Section = against({
  format: 'DOCX',
  rival: 'mammoth',
  goal: 1.5,
  takes: (paper) => formatOf(paper) === 'docx',
  contenders: ({ bytes }) => ({
    rival: () => convertToHtml({ buffer: Buffer.from(bytes) }),
    read: () => readDocx(bytes),
    parse: () => parseDocx(bytes),
  }),
});
