export { watch as watchWorkbook } from "../excel/watch";
