export { lineSetting, measureSetting, settingsFor } from "../recognise/settingsFor";
