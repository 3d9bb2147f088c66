import { CHOICES } from "../../src/core/kpi/choices";
import { KPI_HELP } from "../../src/core/kpi/kpiFunctions";
import type { CustomFunctionsMetadata } from "../../workbench/host/functions/customFunctionsMetadata";

/** Every argument is a range of anything, and every result spills. */
const RANGE = { type: "any", dimensionality: "matrix" };

/** What Excel is told of the add-in's functions (the build's `functions.json`), from their table. */
export function functionMetadata(): CustomFunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    // An error inside a range has to reach a function to stay in its own cell.
    allowErrorForDataTypeAny: true,
    enums: Object.entries(CHOICES).map(([id, choices]) => ({
      id,
      type: "string",
      values: choices.map(({ word, help }) => ({ name: word, stringValue: word, tooltip: help })),
    })),
    functions: KPI_HELP.map(({ name, gives, arguments: all, waits }) => ({
      id: name,
      name,
      description: gives,
      parameters: all.map(({ name: called, help, optional, choices }) => ({
        name: called,
        description: help,
        ...RANGE,
        ...(optional === true && { optional }),
        // Older versions of Excel take no notice of it.
        ...(choices !== undefined && { customEnumId: choices }),
      })),
      result: { dimensionality: RANGE.dimensionality },
      // Worked out at once, also where Excel cannot wait: in conditional formats, by F9, while a function is inserted.
      ...(waits !== true && { options: { supportSync: true } }),
    })),
  };
}
