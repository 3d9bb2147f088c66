export { revertLast } from "../excel/revert";
