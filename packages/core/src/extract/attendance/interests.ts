import { flat, type Passage } from '../../document/index.ts';
import type { Interest, Party } from '../../model/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { withRunInBusiness } from '../run-in-business.ts';
import { declarationsOf, declaredAtItem } from './declared-forms.ts';
import { listedNames } from './names-in-lists.ts';
import { peopleSections } from './people-sections.ts';

/** The interests that members declared, one for each member. */
export function extractInterests(paper: ExtractContext): readonly Interest[] {
  const context = withRunInBusiness(paper);
  const ids = createIds('int');
  return peopleSections(context.report.sections, context.lexicon)
    .flatMap((section) =>
      section.blocks.flatMap((block) =>
        section.kind === 'interests' ? declarationsOf(block, context) : declaredAtItem(block, context),
      ),
    )
    .flatMap(({ who, text, detail }) =>
      peopleOf(who, context).map(
        (party): Interest => ({
          id: ids(null),
          text: flat(text),
          evidence: context.quote(text),
          confidence: confidenceOf.phrased,
          party,
          ...detail,
        }),
      ),
    );
}

/** Those a text names, by names or by the initials that minutes call them by. */
function peopleOf(who: Passage, { lexicon }: ExtractContext): readonly Party[] {
  const initials = who.text.trim().split(/\sand\s/);
  if (initials.every((word) => /^\p{Lu}{2,4}$/u.test(word) && !lexicon.is('titles', word)))
    return initials.map((raw) => ({ name: raw, role: null, body: null, kind: 'person', raw }));
  return listedNames(who, lexicon).map(({ party }) => party);
}
