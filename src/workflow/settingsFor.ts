export { lineSetting, measureSetting, settingsFor } from "../recognise/columns/settingsFor";
