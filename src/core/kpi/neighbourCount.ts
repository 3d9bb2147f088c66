/** How many statistical neighbours a model of the Department for Education gives an authority. */
export const NEIGHBOURS = 10;
