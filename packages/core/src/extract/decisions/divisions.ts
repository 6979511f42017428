import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

/** How many stood on each side of a division: for what was carried, and for what was not. */
export interface Division {
  readonly for: number;
  readonly against: number;
}

/**
 * A reader of divisions between a motion and an amendment, as Scottish councils take them: "For the motion (9) - ...; For the amendment by
 * Councillor A (5) - ...". What had more votes was carried.
 */
export const createDivisions: (lexicon: CompiledLexicon) => (text: string) => Division | null = perLexicon(
  (lexicon) => {
    const sideOf = (kind: 'amendments' | 'motionNames'): RegExp =>
      new RegExp(
        `${lexicon.oneOf('inFavour')}\\s(?:the\\s)?(?:[\\p{L}]{2,12}\\s)?${lexicon.oneOf(kind)}(?![\\p{L}])[^()\\d;\\n]{0,80}[\\s(–-](\\d{1,3})(?![\\d:/.]\\d)`,
        'iu',
      );
    const [motion, amendment] = [sideOf('motionNames'), sideOf('amendments')];
    return (text) => {
      const [carried, opposed] = [motion, amendment]
        .map((side) => Number(side.exec(text)?.[1] ?? Number.NaN))
        .sort((a, b) => b - a);
      return carried === undefined || opposed === undefined || Number.isNaN(carried) || Number.isNaN(opposed)
        ? null
        : { for: carried, against: opposed };
    };
  },
);
