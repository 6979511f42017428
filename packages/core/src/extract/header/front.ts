import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { HeaderLabel } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';

/** A label of the front with its value; `lines` are the paragraphs of the value. */
export interface FrontField {
  readonly kind: HeaderLabel | undefined;
  readonly label: Passage;
  readonly value: Passage;
  readonly lines: readonly Passage[];
  /** Place in the flow: small numbers stand near the top. */
  readonly index: number;
}

/** The front of a paper: its labelled fields, and the short lines above and between them. */
export interface Front {
  readonly fields: readonly FrontField[];
  readonly lines: readonly Passage[];
}

/** How many blocks from the top a paper's front may reach. */
const frontLength = 40;
/** How many unlabelled lines from the top can hold the body, the meeting and the date. */
const stackLength = 14;

/** Labels that are words of every day: they label a front only near the top. */
const weakLabels: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>(['title', 'meeting', 'meetingDate', 'time', 'venue', 'agendaItem', 'version', 'status', 'body', 'purpose', 'access', 'reportRef', 'authorRole']);

/** Gathers every labelled field of a paper, and the lines its front prints without labels. */
export function readFront({ report, lexicon }: ExtractContext): Front {
  const fields: FrontField[] = [];
  const lines: Passage[] = [];
  report.flow.forEach((block, index) => {
    if (block.kind === 'field') {
      const value = block.value.filter(isText).map((part) => part.text);
      const label = flat(block.label).replace(/\s?:$/, '');
      const kind = lexicon.headerLabel(label);
      const inFront = kind === undefined || !weakLabels.has(kind) || index < frontLength || block.source === 'grid';
      const all = block.source === 'line' && index < frontLength ? [...value, ...continued(report.flow, index)] : value;
      fields.push({ kind: inFront ? kind : undefined, label: block.label, value: joinPassages(all), lines: all, index });
    } else if (isText(block) && lines.length < stackLength && index < frontLength && block.text.text.length < 400) lines.push(block.text);
  });
  return { fields: [...fields, ...headingFields(report.flow, lexicon.headerLabel)], lines };
}

/** Lines after a labelled one that go on with its value: the second author, the rest of a post. */
function continued(flow: readonly FlowBlock[], index: number): readonly Passage[] {
  const more: Passage[] = [];
  for (const block of flow.slice(index + 1, index + 5)) {
    if (block.kind !== 'paragraph' || block.text.text.length > 110 || /[.:;]$/.test(block.text.text)) break;
    more.push(block.text);
  }
  return more;
}

/** Labels printed as headings of the front, the value beneath them. */
function headingFields(flow: readonly FlowBlock[], labelOf: (words: string) => HeaderLabel | undefined): readonly FrontField[] {
  return flow.flatMap((block, index): readonly FrontField[] => {
    if (block.kind !== 'heading' || block.marker !== null) return [];
    const kind = labelOf(flat(block.text));
    const inFront = kind !== undefined && index < frontLength;
    if (!inFront && kind !== 'author' && kind !== 'contact') return [];
    const lines = continued(flow, index);
    const first = flow[index + 1];
    const value = lines.length > 0 ? lines : first?.kind === 'paragraph' && first.text.text.length < 200 ? [first.text] : [];
    return value.length === 0 ? [] : [{ kind, label: block.text, value: joinPassages(value), lines: value, index }];
  });
}

/** The first filled field of a kind. */
export const fieldOf = (front: Front, kind: HeaderLabel): FrontField | undefined => front.fields.find((field) => field.kind === kind && field.value.text !== '');

/** All filled fields of a kind. */
export const fieldsOf = (front: Front, kind: HeaderLabel): readonly FrontField[] => front.fields.filter((field) => field.kind === kind && field.value.text !== '');
