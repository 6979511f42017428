import { ragOfColour } from '../values/index.ts';
import type { FlowCell } from './flow.ts';

type Coloured = Pick<FlowCell, 'fill' | 'ink'>;

/** The colours of a traffic light: what a status is told by where only its colour tells it. */
const lights: ReadonlySet<string | undefined> = new Set(['red', 'amber', 'yellow', 'green']);
const isLight = (colour: string | undefined): boolean => lights.has(ragOfColour(colour)?.code);

/**
 * The colour by which a cell may tell how something stands, as `#rrggbb`: that of its ground, or, where that is none of a traffic light's, of
 * its words.
 *
 * @param first - the first cell of the row that says anything: in its ink the whole row is set, as what an amendment adds is.
 */
export function cellColour({ fill, ink }: Coloured, first: Coloured | undefined): string | undefined {
  return isLight(ink) && !isLight(fill) && ink !== first?.ink ? ink : fill;
}
