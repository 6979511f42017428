export { type LayoutContext, layoutContext } from './context.ts';
export { isDenselyDrawn } from './frames.ts';
export { findFurniture, type IsFurniture } from './furniture.ts';
export { layoutPage } from './layout-page.ts';
export { looseTables, type TablesIn } from './loose-tables.ts';
export { pageNumberIn } from './page-number.ts';
export { stitchPages } from './stitch-pages.ts';
