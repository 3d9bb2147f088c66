export { watch as watchWorkbook } from "../excel/host/watch";
