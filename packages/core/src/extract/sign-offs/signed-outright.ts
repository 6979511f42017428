import { flat } from '../../document/index.ts';
import type { HeaderLabel } from '../../lexicon/index.ts';
import { splitSigner } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { beneathSignature, placeOf } from './beneath-signature.ts';
import type { LabelledValue } from './labelled-values.ts';

/** Labels of a front that name officers and members. */
const officers: ReadonlySet<HeaderLabel | undefined> = new Set<HeaderLabel | undefined>([
  'author',
  'director',
  'leadMember',
]);

const longestSignature = 160;

/** Whether the label of an officer stands beside a signature: a name, a post and the day, or where a paper closes a name over the day. */
export function isSignedOutright({ label, value, isHeading }: LabelledValue, context: ExtractContext): boolean {
  const { lexicon, report } = context;
  if (isHeading || value.text.length > longestSignature || !officers.has(lexicon.headerLabel(flat(label))))
    return false;
  const { name, role, date } = splitSigner(flat(value));
  if (name === null) return false;
  if (date !== null) return role !== null && date.precision === 'day';
  const isClosing = placeOf(label, context) > report.flow.length / 2;
  return isClosing && beneathSignature(label, context).date !== null;
}
