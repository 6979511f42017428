import type { Block } from '@council-reports/core';
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { wordBlocks } from './docx-blocks.ts';
import type { PaperPlan } from './plan.ts';
import { stableZip } from './stable-zip.ts';
import { onlyBullets, WordNumbering } from './word-numbering.ts';
import { bodySize } from './writing.ts';

const page = { short: 11906, long: 16838, margin: 1134 };

// Without an outline level Word knows the headings by their style's name, other programs do not.
const headingStyles = Object.fromEntries(
  [32, 28, 25, 23, 22, 21].map((size, level) => [
    `heading${level + 1}`,
    {
      run: { size, bold: true, color: '1F3864' },
      paragraph: { outlineLevel: level, keepNext: true, spacing: { before: 240, after: 120 } },
    },
  ]),
);

/** A paper as a Word file with automatic numbering. The same paper gives the same bytes. */
export async function toDocx(blocks: readonly Block[], plan: PaperPlan): Promise<Uint8Array> {
  const numbering = new WordNumbering();
  const width = (plan.landscape ? page.long : page.short) - 2 * page.margin;
  const children = wordBlocks(blocks, {
    numbering: plan.typedNumbers ? onlyBullets(numbering) : numbering,
    width,
    size: bodySize,
  });
  const file = new Document({
    creator: 'Council Reports',
    lastModifiedBy: 'Council Reports',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: bodySize, language: { value: plan.language ?? 'en-GB' } },
          paragraph: { spacing: { after: 120 } },
        },
        ...headingStyles,
      },
    },
    numbering: { config: [...numbering.definitions()] },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: page.short,
              height: page.long,
              orientation: plan.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        ...(plan.head !== undefined && { headers: { default: new Header({ children: [furniture(plan.head)] }) } }),
        ...(plan.foot !== undefined && { footers: { default: new Footer({ children: [furniture(plan.foot)] }) } }),
        children,
      },
    ],
  });
  return stableZip(await Packer.toBuffer(file));
}

function furniture(text: string): Paragraph {
  const [before = '', after] = text.split('#');
  const children = after === undefined ? [before] : [before, PageNumber.CURRENT, after];
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 18 })] });
}
