import { flat, joinPassages } from '../../document/index.ts';
import { cellText, isSignedByRow, rolesOf, rowsOf, slotsOf } from '../../structure/index.ts';
import { parseParty, splitSigner } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { categoryOf } from '../implications/implication-categories.ts';
import { capacityOf, domainOf, domainOfCategory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import type { ImplicationLinks } from './implication-links.ts';

/** The last column of a table of implications that each have their signer: "Legal | None. | Head of Law". */
export function signedRows({ report, lexicon }: ExtractContext, links: ImplicationLinks): readonly FoundSignOff[] {
  return report.flow.flatMap((block) => {
    if (block.kind !== 'table' || rolesOf(block, lexicon) !== null || !isSignedByRow(block, rowsOf(block), lexicon))
      return [];
    const slots = slotsOf(block);
    const signers = block.cells.filter((cell) => cell.row > 0 && cell.column === block.columns - 1);
    return signers.flatMap((cell): readonly FoundSignOff[] => {
      const words = flat(cellText(cell));
      if (words === '' || lexicon.holds('placeholders', words) || lexicon.is('notApplicable', words)) return [];
      const [label, advice] = slots[cell.row] ?? [];
      const about = cellText(label);
      const labels = slots.slice(cell.row, cell.row + cell.rowSpan).map(([first]) => cellText(first));
      const signer = splitSigner(words);
      // A team that clears a row does it as a post would.
      const isGroup = parseParty(words, lexicon.words)?.kind === 'group';
      const { name, role, date } = isGroup ? { ...signer, name: null, role: words } : signer;
      return [
        {
          text: `${flat(about)}: ${words}`,
          passages: [about, cellText(cell)],
          confidence: confidenceOf.labelled,
          domain:
            domainOf(words, lexicon) ??
            domainOfCategory(categoryOf(flat(about), lexicon)) ??
            capacityOf(role ?? words, lexicon) ??
            'other',
          act: 'cleared',
          role: name === null ? (role ?? words) : role,
          person: { name, role: role ?? (name === null ? words : null) },
          date,
          result: 'stated',
          ...(advice !== undefined && { advice: flat(joinPassages([cellText(advice)])) }),
          ...links.at(...labels),
        },
      ];
    });
  });
}
