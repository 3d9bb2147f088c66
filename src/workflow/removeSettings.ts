export { removeSettings } from "../excel/removeKept";
