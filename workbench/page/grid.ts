import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import { UNDO_IN_ORDER } from "../engine/univer/undoInOrder";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";

/**
 * The spreadsheet on the left: Univer's own grid with its formula bar and sheet tabs. It is made once; workbooks
 * come and go in it.
 */
export function startGrid(container: HTMLElement): FUniver {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    override: UNDO_IN_ORDER,
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, conditionalFormattingWords) },
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", contextMenu: true, formulaBar: true }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return FUniver.newAPI(univer);
}
