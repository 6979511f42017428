import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { cellText, type FlowCell, type FlowTable, readDataTable, rowsOf } from '../../structure/index.ts';
import { findDates, parseDate, parseParty, type Signer, splitSigner } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { kindOfTable } from '../tables/data-tables.ts';
import { capacityOf, domainOf, domainOfCategory } from './domains.ts';

/** How many of a table's rows must begin with whoever approves. */
const fewestRows = 0.6;
const longestPost = 60;

interface Approver {
  /** All that the row prints. */
  readonly whole: Passage;
  readonly post: Passage;
  readonly signer: Pick<Signer, 'name' | 'role'> | null;
  readonly date: SignOff['date'];
}

/**
 * The rows of a table that is known by what it holds and not by its headings: a post or a profession first, then whom it stands for or when,
 * beneath a heading that says they approved or were asked: "Service | Officer | Date cleared", "Officer | Consulted (date) | Comments".
 */
export function approvalTables({ report, lexicon, quote }: ExtractContext, ids: () => string): readonly SignOff[] {
  return report.sections.flatMap(({ blocks, heading }) =>
    blocks.flatMap((block): readonly SignOff[] => {
      if (block.kind !== 'table' || isRead(block, lexicon)) return [];
      const [headings = [], ...rows] = rowsOf(block);
      const act = actOf([...headings.map((cell) => flat(cellText(cell))), flat(heading)], lexicon);
      if (act === undefined || headings.length < 2) return [];
      const found = rows.flatMap((row) => approverOf(row, lexicon) ?? []);
      if (found.length < rows.length * fewestRows) return [];
      return found
        .filter(({ signer, date }) => signer?.name != null || date !== null)
        .map(({ whole, post, signer, date }) => {
          const words = flat(post);
          const role = signer?.role ?? words;
          return {
            id: ids(),
            text: flat(whole),
            evidence: quote(whole),
            confidence: confidenceOf.joined,
            domain:
              domainOf(role, lexicon) ??
              capacityOf(words, lexicon) ??
              domainOfCategory(lexicon.implication.whole(words)) ??
              'other',
            act,
            role,
            person: { name: signer?.name ?? null, role },
            date,
            result: 'stated',
          };
        });
    }),
  );
}

/** Whether another reader knows the table by its headings. */
function isRead(table: FlowTable, lexicon: CompiledLexicon): boolean {
  const data = readDataTable(table, lexicon);
  if (data === null) return false;
  const roles = data.roles.columns.map(({ role }) => role);
  return kindOfTable(data) !== undefined || (roles.includes('name') && roles.includes('due'));
}

/** What the headings say that was done, in whatever words stand beside it. */
const actOf = (headings: readonly string[], lexicon: CompiledLexicon): SignOff['act'] | undefined =>
  headings
    .map((words) => lexicon.signOffAct(words.replace(/\s?\([^()]{1,40}\)$/, '')))
    .find((act) => act !== undefined) ??
  (headings.some((words) => lexicon.holds('approvalWords', words)) ? 'cleared' : undefined);

/** Who a row says approves; null where its first cell is neither a post nor a profession. */
function approverOf(row: readonly FlowCell[], lexicon: CompiledLexicon): Approver | null {
  const [first, ...others] = row.map(cellText).filter(({ text }) => text !== '');
  if (first === undefined || first.text.length > longestPost || (others.length === 0 && first.text.includes(':')))
    return null;
  const words = flat(first);
  const named = others.map((text) => parseParty(flat(text), lexicon.words)).find((party) => party?.kind === 'person');
  const dates = others.map(dateIn).filter((date) => date?.precision === 'day');
  // Beside a name and a date, whatever stands first says for what they sign.
  const isPost =
    domainOf(words, lexicon) !== undefined ||
    lexicon.implication.whole(words) !== undefined ||
    (named != null && dates.length > 0 && parseParty(words, lexicon.words)?.kind !== 'person');
  const own = ownSigner(words, isPost, lexicon);
  if (own === null && !isPost) return null;
  return {
    whole: joinPassages(row.map(cellText)),
    post: first,
    signer: own ?? (named == null ? null : { name: named.name, role: named.role }),
    date: dates.at(-1) ?? null,
  };
}

const longestDate = 40;

/** The date a cell holds, alone or behind a word: "sent 14/10/2031". */
const dateIn = ({ text }: Passage): SignOff['date'] =>
  parseDate(text) ?? (text.length <= longestDate ? (findDates(text)[0]?.value ?? null) : null);

/** Whom a row's first cell names with the post: "Monitoring Officer (Ann Clark)", "Ann Clark, Director of Places". A profession alone is nobody. */
function ownSigner(words: string, isPost: boolean, lexicon: CompiledLexicon): Pick<Signer, 'name' | 'role'> | null {
  const [, post, name] = /^(.{4,50}?)\s\(([^()]{4,40})\)$/.exec(words) ?? [];
  if (post !== undefined && name !== undefined && parseParty(name, lexicon.words)?.kind === 'person')
    return { name, role: post };
  const signer = isPost ? null : splitSigner(words);
  return signer?.name == null ? null : signer;
}
