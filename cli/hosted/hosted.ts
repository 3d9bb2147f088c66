/** What needs the emulated Excel and its spreadsheet engine, in one program that loads when it is called. */
export { month } from "./month";
export { share } from "./share";
export { update } from "./update";
