import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { type AskPatterns, isAsk, isBareLeadIn } from './asks.ts';
import { headedOrigin, isOfSomebody, type Origin, originOf, recommendingIn } from './origins.ts';
import type { QuotedSection } from './quoted-recommendations.ts';

/** A section of somebody's recommendations, and whether the paper itself is by them. */
export interface HeadedSection extends QuotedSection {
  readonly byAuthor: boolean;
}

/** The sections of a paper that hold recommendations: its own, and those headed as somebody else's. */
export interface AskedSections {
  readonly own: readonly Section[];
  readonly quoted: readonly HeadedSection[];
}

/** Finds the sections of recommendations by their headings and labels. */
export function askedSections({ report, lexicon }: ExtractContext, patterns: AskPatterns): AskedSections {
  const own: Section[] = [];
  const quoted: HeadedSection[] = [];
  const authors = authorsOf(report.sections, lexicon);
  report.sections.forEach((section, index) => {
    if (section.kind !== 'recommendations' && section.kind !== 'other') return;
    const heading = flat(section.heading);
    const origin = section.source === 'start' ? null : (headedOrigin(heading, lexicon) ?? reviewerIn(section, lexicon));
    if (origin !== null) quoted.push({ section, origin, byAuthor: authors.has(origin) });
    else if (section.kind === 'recommendations' || asks(section, report.sections[index - 1])) own.push(section);
  });
  return { own: withoutVerdict(own), quoted };

  function asks(section: Section, before: Section | undefined): boolean {
    if (section.source !== 'heading') return false;
    const heading = flat(section.heading);
    return (
      // "What the Committee is asked to do": a heading that asks is one of recommendations, whatever its words.
      patterns.asks.test(heading) ||
      isOfSomebody(heading, lexicon) ||
      (before !== undefined &&
        own.at(-1) === before &&
        ((isBareLeadIn(section.heading, patterns) &&
          (isAsk(section.heading, patterns) || lexicon.begins('onwardLeads', heading))) ||
          // "Recommendation A" over "6.1 That permission be granted".
          (before.blocks.length === 0 && lexicon.begins('thatWords', heading))))
    );
  }
}

/** The auditor or inspector whom the line above a section's items names: "The auditor raised the following:". Whoever else recommends there may be who sends the paper on. */
function reviewerIn({ kind, blocks: [first] }: Section, lexicon: CompiledLexicon): Origin | null {
  const said = kind === 'recommendations' && isText(first) ? recommendingIn(flat(first.text), lexicon) : null;
  return said?.leadsIn === true && reviewing.has(said.origin) ? said.origin : null;
}

const reviewing: ReadonlySet<Origin> = new Set(['audit', 'inspectorate']);

const mostVerdictWords = 12;

/** Sections without the cell of a form that gives the verdict in brief, where a part of the paper asks for it in full: "Recommendation | GRANT subject to conditions". */
function withoutVerdict(own: readonly Section[]): readonly Section[] {
  const asksInFull = own.some(({ source, blocks }) => source === 'heading' && blocks.length > 0);
  if (!asksInFull) return own;
  return own.filter(({ source, blocks: [only, ...others] }) => {
    const isBrief =
      others.length === 0 &&
      only?.kind === 'paragraph' &&
      !/[.:;]$/.test(only.text.text) &&
      only.text.text.split(/\s+/).length <= mostVerdictWords;
    return !(source === 'grid' && isBrief);
  });
}

const mostFront = 12;
const writing: ReadonlySet<Origin> = new Set(['scrutiny', 'audit', 'otherBody']);

/** Who a study is by, as its title says: "Final report of the Task and Finish Group". Inspectors publish their own reports, not councils. */
function authorsOf(sections: readonly Section[], lexicon: CompiledLexicon): ReadonlySet<Origin> {
  const lines = sections
    .flatMap((section) => [section.heading, ...section.blocks.filter(isText).map((block) => block.text)])
    .slice(0, mostFront)
    .map(flat);
  const origins = lines
    .filter((line) => lexicon.holds('studyWords', line) && !lexicon.holds('replyWords', line))
    .map((line) => originOf(line, lexicon));
  return new Set(origins.filter((origin): origin is Origin => origin !== null && writing.has(origin)));
}
