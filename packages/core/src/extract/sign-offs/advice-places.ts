import type { Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import type { Signer } from '../../values/index.ts';
import { isBracketed } from './labelled-values.ts';

/** The words that close advice and name whose it is. */
export interface AdviceClosing extends Pick<SignOff, 'act' | 'role' | 'person' | 'date'> {
  /** The part of the paragraph that names them. */
  readonly own: Passage;
  /** The words that say in what capacity. */
  readonly capacity: string;
  /** Whether what was printed before it is the advice. */
  readonly closesAdvice: boolean;
}

/** A paragraph where advice may be closed. */
export interface AdvicePlace {
  readonly text: Passage;
  readonly words: string;
  /** Whether it stands under the heading of an implication: elsewhere only a line that says what it is for names an adviser. */
  readonly isAdvice: boolean;
  /** Whether a paragraph of its section stands before it. */
  readonly isFurther: boolean;
  readonly lexicon: CompiledLexicon;
}

/** The closing of advice by a person. */
export const closingBy = (own: Passage, { name, role, date }: Signer, closesAdvice: boolean): AdviceClosing => ({
  own,
  capacity: role ?? '',
  act: 'advised',
  role: null,
  person: { name, role },
  date,
  closesAdvice,
});

/** What a line in brackets says behind a colon is read as a label with its value. */
export const isLabelled = (text: Passage, words: string): boolean => isBracketed(text) && words.includes(': ');
