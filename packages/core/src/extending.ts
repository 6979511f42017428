/** What an extractor of one's own is written with: the paper taken apart, and the values that are printed in it. */
export { type Basis, confidenceOf } from './extract/confidence.ts';
export type { ExtractContext, Extraction } from './extract/context.ts';
export { extraOf, type FieldExtractor } from './extract/field-extractor.ts';
export { createIds } from './extract/identity.ts';
export type {
  CompiledLexicon,
  CouncilProfile,
  Cue,
  Cues,
  ExtraCues,
  ExtraWords,
  HeaderLabel,
  Phrases,
  SectionKind,
  ValueWords,
} from './lexicon/index.ts';
export {
  type FlowBlock,
  type FlowCell,
  type FlowField,
  type FlowHeading,
  type FlowItem,
  type FlowPageBreak,
  type FlowParagraph,
  type FlowRule,
  type FlowTable,
  type FlowText,
  isText,
  type Section as StructuredSection,
  type StructuredReport,
  slotsOf,
} from './structure/index.ts';
export { findDates, findMoney, parseDate, parseMoney, parseParties, parseRag, parseTarget } from './values/index.ts';
