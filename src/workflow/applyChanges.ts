export { applyChanges } from "../excel/apply";
