import type { Block, DocumentNode, Region } from '@council-reports/core';
import type { PageModel } from '../page/page-model.ts';
import { type Turn, turnBox } from '../text/upright.ts';

const backwards: Readonly<Record<Turn, Turn>> = { 90: 270, 180: 180, 270: 90 };

type Turned = ReadonlyMap<number, PageModel>;

const turnRegion = (region: Region, turned: Turned): Region => {
  const model = turned.get(region.page);
  return model?.turn === undefined || region.box === undefined
    ? region
    : { page: region.page, box: turnBox(backwards[model.turn], model.width, model.height, region.box) };
};

function turnNode<T extends DocumentNode>(node: T, turned: Turned): T {
  const regions = node.regions?.map((region) => turnRegion(region, turned));
  const children = 'children' in node ? node.children.map((child) => turnNode<DocumentNode>(child, turned)) : undefined;
  return { ...node, ...(regions && { regions }), ...(children && { children }) };
}

/** Brings the places of text that was turned to be read back to where the page shows it. */
export function turnBack(blocks: readonly Block[], models: readonly PageModel[]): readonly Block[] {
  const turned = new Map(models.filter(({ turn }) => turn !== undefined).map((model) => [model.page, model]));
  return turned.size === 0 ? blocks : blocks.map((block) => turnNode(block, turned));
}
