import { flat, joinPassages } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { isText } from '../../structure/index.ts';
import { findDates, parseDate, splitSigner } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { domainOf } from './domains.ts';

const longestLabel = 40;
const longestSigner = 140;

const endsInBy = perLexicon(({ oneOf }) => new RegExp(`\\s${oneOf('byWords')}$`, 'iu'));

/** Who stands on the line beneath words that say only what was done: "Approved by" over "Ann Clark  Director of Places". */
export function actsAlone({ report, lexicon, quote }: ExtractContext, ids: () => string): readonly SignOff[] {
  return report.flow.flatMap((block, index): readonly SignOff[] => {
    if (!isText(block) || block.text.text.length > longestLabel) return [];
    const words = flat(block.text).replace(/\s?:$/, '');
    const act = endsInBy(lexicon).test(words) ? lexicon.signOffAct(words) : undefined;
    const [beneath, after] = report.flow.slice(index + 1, index + 3);
    if (act === undefined || !isText(beneath) || beneath.text.text.length > longestSigner) return [];
    const signer = splitSigner(flat(beneath.text));
    if (signer.name === null || signer.role === null) return [];
    const dated = isText(after) && findDates(after.text.text).length === 1 && signer.date === null ? after : null;
    const date = dated === null ? null : parseDate(flat(dated.text));
    const passages = [block.text, beneath.text, ...(date === null || dated === null ? [] : [dated.text])];
    return [
      {
        id: ids(),
        text: flat(joinPassages(passages)),
        evidence: passages.flatMap(quote),
        confidence: confidenceOf.joined,
        domain: domainOf(signer.role, lexicon) ?? 'other',
        act,
        role: null,
        person: { name: signer.name, role: signer.role },
        date: signer.date ?? date,
        result: 'stated',
      },
    ];
  });
}
