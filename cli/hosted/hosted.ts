/** What needs the emulated Excel and its spreadsheet engine, in one program that loads when it is called. */
export { month } from "./monthInCopy";
export { pages } from "./pagesInCopy";
export { share } from "./shareInCopy";
export { update } from "./updateInCopy";
