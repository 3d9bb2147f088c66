export { associateCommand } from "../excel/host/commands";
export { showPane, whenReady } from "../excel/host/ready";
