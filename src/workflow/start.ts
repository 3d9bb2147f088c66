export { associateCommand } from "../excel/commands";
export { showPane, whenReady } from "../excel/ready";
