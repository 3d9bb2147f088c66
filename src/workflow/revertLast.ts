export { revertLast } from "../excel/apply/revert";
