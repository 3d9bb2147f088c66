export { removeSettings } from "../excel/kept/removeKept";
