import type { PageModel } from '../page/page-model.ts';

// The marker behind a word ends this close to it.
const beside = 3;

/** Whether an upright edge is drawn between two places on x, at a height: a rule, or the side of a shaded box. */
export const hasUprightEdge = (
  { rules, fills }: Pick<PageModel, 'rules' | 'fills'>,
  from: number,
  to: number,
  y: number,
): boolean =>
  rules.some(
    (rule) => rule.direction === 'vertical' && rule.at >= from && rule.at <= to && rule.from <= y && rule.to >= y,
  ) ||
  fills.some(
    ({ box: [left, top, right, bottom], color, round }) =>
      round !== true &&
      color !== '#ffffff' &&
      top <= y &&
      bottom >= y &&
      ((left >= from + beside && left <= to) || (right >= from + beside && right <= to)),
  );
