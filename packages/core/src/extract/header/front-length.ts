/** How many blocks from the top a paper's front may reach. */
export const frontLength = 40;
