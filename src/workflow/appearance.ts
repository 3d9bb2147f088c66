export { onThemeChange, readTheme } from "../excel/host/theme";
