import { flat, joinPassages, type Passage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText, labelEnd } from '../../structure/index.ts';
import { parseDate, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { domainOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';

const longestLine = 110;

const leadOf = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('signedFor')}\\s`, 'iu'));

/** A name over the line that says for whom its bearer signed, and the day beneath: "Ann Clark", "Signed on behalf of the Monitoring Officer", "Date: 4 May". */
export function signedFor({ report, lexicon }: ExtractContext): readonly FoundSignOff[] {
  const { flow } = report;
  return flow.flatMap((block, index): readonly FoundSignOff[] => {
    if (!isText(block) || block.text.text.length > longestLine || !lexicon.begins('signedFor', block.text.text))
      return [];
    const role = flat(block.text)
      .replace(leadOf(lexicon), '')
      .replace(/\s?[.:]$/, '');
    const domain = domainOf(role, lexicon);
    const name = nameAbove(flow[index - 1], lexicon);
    if (domain === undefined || name === null) return [];
    const day = dayBeneath(flow[index + 1], lexicon);
    const date = day === null ? null : parseDate(flat(day));
    const passages = [name.passage, block.text, ...(day === null || date === null ? [] : [day])];
    return [
      {
        text: flat(joinPassages(passages)),
        passages,
        confidence: confidenceOf.joined,
        domain,
        act: 'signed',
        role: null,
        person: { name: name.name, role },
        date,
        result: 'stated',
      },
    ];
  });
}

/** The person a line names, alone or behind a label. */
function nameAbove(
  block: FlowBlock | undefined,
  lexicon: CompiledLexicon,
): { readonly name: string; readonly passage: Passage } | null {
  const value = block?.kind === 'field' ? joinPassages(block.value.filter(isText).map(({ text }) => text)) : null;
  const passage = value ?? (isText(block) ? block.text : null);
  if (passage === null || passage.text.length > longestLine) return null;
  const words = flat(passage);
  const bare = value === null ? words.slice(labelEnd(words) ?? 0).replace(/^[\s:]{1,3}/, '') : words;
  const party = parseParty(bare.replace(/\s?[[(☒☑x\])]{1,3}$/i, ''), lexicon.words);
  return party?.kind === 'person' && party.name !== null && party.role === null ? { name: party.name, passage } : null;
}

/** The day on the line beneath a signature, alone or behind its label. */
function dayBeneath(block: FlowBlock | undefined, lexicon: CompiledLexicon): Passage | null {
  if (isText(block)) return parseDate(flat(block.text))?.precision === 'day' ? block.text : null;
  if (block?.kind !== 'field') return null;
  const label = flat(block.label);
  const isDate = lexicon.column(label) === 'date' || lexicon.headerLabel(label) === 'meetingDate';
  return isDate ? joinPassages(block.value.filter(isText).map(({ text }) => text)) : null;
}
