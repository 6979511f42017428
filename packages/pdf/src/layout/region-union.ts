import type { Region } from '@council-reports/core';
import { unionBox } from './geometry.ts';
import type { Line } from './piece.ts';

/** The places of lines: one region for each page they stand on. */
export function regionsOf(lines: readonly Line[]): readonly Region[] {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) {
    const page = line.pieces[0]?.page ?? 0;
    const group = byPage.get(page);
    if (group === undefined) byPage.set(page, [line]);
    else group.push(line);
  }
  return [...byPage].map(([page, group]) => {
    const box = unionBox(group.map((line) => line.box));
    return { page, ...(box !== undefined && { box }) };
  });
}

/** Regions of several nodes as one for each page. */
export function joinRegions(all: readonly (readonly Region[] | undefined)[]): readonly Region[] {
  const byPage = new Map<number, Region[]>();
  for (const region of all.flatMap((regions) => regions ?? [])) {
    const group = byPage.get(region.page);
    if (group === undefined) byPage.set(region.page, [region]);
    else group.push(region);
  }
  return [...byPage].map(([page, group]) => {
    const box = unionBox(group.flatMap((region) => (region.box === undefined ? [] : [region.box])));
    return { page, ...(box !== undefined && { box }) };
  });
}
