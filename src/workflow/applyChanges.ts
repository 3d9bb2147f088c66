export { applyChanges } from "../excel/apply/apply";
