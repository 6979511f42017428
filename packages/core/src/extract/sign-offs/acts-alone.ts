import { flat, joinPassages } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { isText } from '../../structure/index.ts';
import { parseParty, splitSigner } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { linesBeneath } from './beneath-signature.ts';
import { capacityOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';

const longestLabel = 40;
const longestSigner = 140;

/**
 * Who stands on the lines beneath words that say only what was done: "Approved by" over "Ann Clark  Director of Places", "Signed" over "Ann Clark",
 * "Director of Places" and the day.
 */
export function actsAlone(context: ExtractContext): readonly FoundSignOff[] {
  const { report, lexicon } = context;
  return report.flow.flatMap((block, index): readonly FoundSignOff[] => {
    if (!isText(block) || block.text.text.length > longestLabel) return [];
    const act = actIn(flat(block.text).replace(/\s?:$/, ''), lexicon);
    const named = report.flow[index + 1];
    if (act === undefined || !isText(named) || named.text.text.length > longestSigner) return [];
    const words = flat(named.text);
    const signer = splitSigner(words);
    if (signer.name === null || parseParty(words, lexicon.words)?.kind !== 'person') return [];
    const beneath = linesBeneath(index + 1, context);
    const role = signer.role ?? beneath.role;
    const date = signer.date ?? beneath.date;
    if (role === null && date === null) return [];
    const passages = [block.text, named.text, ...beneath.passages];
    return [
      {
        text: flat(joinPassages(passages)),
        passages,
        confidence: confidenceOf.joined,
        domain: capacityOf(role ?? '', lexicon) ?? 'other',
        act,
        role: null,
        person: { name: signer.name, role },
        date,
        result: 'stated',
      },
    ];
  });
}

const endsInBy = perLexicon(({ oneOf }) => new RegExp(`\\s${oneOf('byWords')}$`, 'iu'));

/** What words say that was done and nothing else: "Approved by", "Signed". */
function actIn(words: string, lexicon: CompiledLexicon): SignOff['act'] | undefined {
  const alone = lexicon.signOffAct.whole(words);
  const isAct = alone === 'signed' || endsInBy(lexicon).test(words) || lexicon.section(words) === 'signOff';
  return isAct ? lexicon.signOffAct(words) : undefined;
}
