import type { Box } from '@council-reports/core';
import type { PageFont } from './fonts.ts';
import { identity, type Matrix } from './matrix.ts';

/** The graphics state as far as reading needs it (ISO 32000-1, 8.4 and 9.3). Lengths are in user space, the clip on the upright page. */
export interface GraphicsState {
  ctm: Matrix;
  clip: Box;
  /** `#rrggbb`; null for no paint at all. */
  fill: string | 'pattern' | null;
  stroke: string | 'pattern' | null;
  fillAlpha: number;
  lineWidth: number;
  /** Whether later paint replaces what is beneath it. */
  opaqueBlend: boolean;
  font: PageFont | undefined;
  fontSize: number;
  /** -1 where the font was set with a negative size. */
  fontDirection: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  /** 1 for 100 %. */
  horizontalScale: number;
  leading: number;
  rise: number;
  /** Text rendering mode, 0 to 7. */
  mode: number;
  textMatrix: Matrix;
  /** Start of the current line and pen, in text space. */
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

/** The state a page or an annotation's appearance begins with. */
export const initialState = (ctm: Matrix, clip: Box): GraphicsState => ({
  ctm,
  clip,
  fill: '#000000',
  stroke: '#000000',
  fillAlpha: 1,
  lineWidth: 1,
  opaqueBlend: true,
  font: undefined,
  fontSize: 0,
  fontDirection: 1,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  textMatrix: identity,
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
});
