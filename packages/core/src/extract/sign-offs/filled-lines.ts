import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { isText } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { hasBlank } from './blanks.ts';
import { capacityOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { isAboutSigning } from './labelled-values.ts';
import { postNamed } from './printed-post.ts';

const longestLine = 160;

/** Lines that were filled in by hand: posts ticked in a part that is there to be signed ("Monitoring Officer [X]"), initials or names among dots ("Finance Officer clearance ....AB...."). */
export function filledLines({ report, lexicon }: ExtractContext): readonly FoundSignOff[] {
  return report.sections.flatMap((section) => {
    const isSigned = isAboutSigning(section, lexicon);
    return section.blocks.flatMap((block): readonly FoundSignOff[] => {
      if (!isText(block) || block.text.text.length > longestLine) return [];
      const found = (isSigned ? tickedPost(block.text, lexicon) : null) ?? amongDots(block.text, lexicon);
      return found === null ? [] : [found];
    });
  });
}

function tickedPost(text: Passage, lexicon: CompiledLexicon): FoundSignOff | null {
  const post = /^(.{3,80}?)\s?(?:\[[xX]\]|[☒☑✓✔]|(?<=\s)[Xx])$/u.exec(flat(text))?.[1];
  const domain = post === undefined ? undefined : capacityOf(post, lexicon);
  if (post === undefined || domain === undefined) return null;
  const found = { text: flat(text), passages: [text], confidence: confidenceOf.phrased, domain, role: post };
  return { ...found, act: 'approved', person: null, date: null, result: 'yes' };
}

const dots = /\s?[._…]{3,}\s?/;

function amongDots(text: Passage, lexicon: CompiledLexicon): FoundSignOff | null {
  if (!hasBlank(text.text)) return null;
  const [label = '', value = ''] = flat(text).split(dots);
  const act = lexicon.signOffAct(label);
  const isNamed = /^\p{Lu}{2,4}$/u.test(value) || parseParty(value, lexicon.words)?.kind === 'person';
  if (act === undefined || !isNamed) return null;
  return {
    text: flat(text),
    passages: [text],
    confidence: confidenceOf.phrased,
    domain: capacityOf(label, lexicon) ?? 'other',
    act,
    role: postNamed(label, lexicon),
    person: { name: value, role: null },
    date: null,
    result: 'stated',
  };
}
