export { goTo } from "../excel/host/goTo";
