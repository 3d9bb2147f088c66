export { onThemeChange, readTheme } from "../excel/theme";
