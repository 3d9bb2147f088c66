/** What needs the emulated Excel and its spreadsheet engine, in one program that loads when it is called. */
export { monthInCopy } from "./monthInCopy";
export { pagesInCopy } from "./pagesInCopy";
export { shareInCopy } from "./shareInCopy";
export { updateInCopy } from "./updateInCopy";
