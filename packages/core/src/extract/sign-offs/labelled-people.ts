import { flat, joinPassages } from '../../document/index.ts';
import { parseDate, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { capacityOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import type { LabelledValue } from './labelled-values.ts';
import { isConsultation, placeIn } from './places-to-sign.ts';

/** Somebody whose name itself stands where a label would, beside the days on which they were asked and answered; null for any other label. */
export function personOnLabel(field: LabelledValue, context: ExtractContext): FoundSignOff | null {
  const dates = field.lines
    .flatMap((line) => parseDate(flat(line)) ?? [])
    .filter(({ precision }) => precision === 'day');
  if (dates.length === 0 || field.isHeading) return null;
  const { lexicon } = context;
  const party = parseParty(flat(field.label), lexicon.words);
  if (party?.kind !== 'person' || party.name === null || !party.name.includes(' ')) return null;
  const wasAsked = isConsultation(placeIn(field, context), context);
  if (!field.inSignOffs && !wasAsked) return null;
  const beside = flat(field.lines[0] ?? joinPassages([]));
  const role = party.role ?? (parseParty(beside, lexicon.words)?.kind === 'post' ? beside : null);
  return {
    text: `${flat(field.label)}: ${flat(field.value)}`,
    passages: [field.label, field.value],
    confidence: confidenceOf.labelled,
    domain: capacityOf(role ?? '', lexicon) ?? capacityOf(beside, lexicon) ?? 'other',
    act: wasAsked ? 'consulted' : 'cleared',
    role: null,
    person: { name: party.name, role },
    date: dates.at(-1) ?? null,
    result: 'stated',
  };
}
