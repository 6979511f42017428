import type { Inline } from '@council-reports/core';
import { CheckBox, ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';

/** How a run looks. */
export type RunStyle = Pick<IRunOptions, 'size' | 'bold' | 'italics' | 'underline' | 'strike' | 'style'>;

const styles = {
  strong: { bold: true },
  emphasis: { italics: true },
  underline: { underline: {} },
  delete: { strike: true },
} as const;

/** The runs of a paragraph. */
export const runsOf = (inlines: readonly Inline[], style: RunStyle = {}): readonly ParagraphChild[] =>
  inlines.flatMap((inline) => childrenOf(inline, style));

function childrenOf(inline: Inline, style: RunStyle): readonly ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return inline.value
        .split('\n')
        .map((text, index) => new TextRun({ ...style, text, ...(index > 0 && { break: 1 }) }));
    case 'break':
      return [new TextRun({ ...style, break: 1 })];
    case 'checkbox':
      return [
        new CheckBox({
          checked: inline.checked,
          checkedState: { value: '2612', font: 'MS Gothic' },
          uncheckedState: { value: '2610', font: 'MS Gothic' },
        }),
      ];
    case 'image':
      return [new TextRun({ ...style, text: inline.alt })];
    case 'link':
      return [
        new ExternalHyperlink({
          link: inline.url,
          children: [...runsOf(inline.children, { ...style, style: 'Hyperlink' })],
        }),
      ];
    default:
      return runsOf(inline.children, { ...style, ...styles[inline.type] });
  }
}
