import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UNDO_IN_ORDER } from "./univer/undoInOrder";

/** Univer without a user interface, under Node or in a thread of a page: what calculates, and nothing that draws. */
export function univerAlone(): { readonly api: FUniver; dispose(): void } {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    override: UNDO_IN_ORDER,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return { api: FUniver.newAPI(univer), dispose: () => univer.dispose() };
}
