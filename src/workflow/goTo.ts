export { goTo } from "../excel/goTo";
