export { removeSettings } from "../excel/settings";
