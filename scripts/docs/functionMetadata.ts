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
    functions: KPI_HELP.map(({ name, gives, arguments: all }) => ({
      id: name,
      name,
      description: gives,
      parameters: all.map(({ name: called, help, optional }) => ({
        name: called,
        description: help,
        ...RANGE,
        ...(optional === true && { optional }),
      })),
      result: { dimensionality: RANGE.dimensionality },
    })),
  };
}
