import type { Engine } from "../../engine/engine";
import type { EngineFunction, FunctionArgument, FunctionResult } from "../../engine/engineFunction";
import { convertArgument, StopWithError } from "./customFunctionArgument";
import { WEB, type Flavour } from "../flavour";
import { errorOf } from "./customFunctionResult";
import { waitingResults, type WaitingResults } from "./waitingResults";
import type { CustomFunctionMetadata, CustomFunctionsMetadata } from "./customFunctionsMetadata";

/** The add-in's function for an id of the metadata. */
export type FunctionLookup = (id: string) => ((...args: unknown[]) => unknown) | undefined;

/** How functions are called in this workbook. */
interface Calling {
  readonly allowErrors: boolean;
  readonly blankAny: null | 0;
  readonly waiting: WaitingResults;
}

/**
 * Makes the add-in's custom functions known to the engine's formulas under a namespace (`KPI.RATE10K`), with the
 * arguments that Excel would hand over. Formulas that use them are then calculated anew. Gives
 * back how to wait for what they promise.
 */
export async function registerCustomFunctions(
  engine: Engine,
  metadata: CustomFunctionsMetadata,
  lookup: FunctionLookup,
  { namespace = "KPI", flavour = WEB }: { readonly namespace?: string; readonly flavour?: Flavour } = {},
): Promise<Pick<WaitingResults, "idle">> {
  const allowErrors = metadata.allowErrorForDataTypeAny === true;
  const waiting = waitingResults(() => engine.calculateAll());
  engine.registerFunctions(
    metadata.functions.map((one) =>
      toEngineFunction(one, lookup, namespace, { allowErrors, blankAny: flavour.blankAny, waiting }),
    ),
  );
  await engine.calculateAll();
  return waiting;
}

function toEngineFunction(
  metadata: CustomFunctionMetadata,
  lookup: FunctionLookup,
  namespace: string,
  how: Calling,
): EngineFunction {
  return {
    name: `${namespace}.${metadata.name}`.toUpperCase(),
    description: metadata.description ?? "",
    parameters: metadata.parameters.map(
      ({ name, description = "", optional = false, repeating = false }) => ({
        name,
        description,
        optional,
        repeating,
      }),
    ),
    call: (args) => call(metadata, lookup(metadata.id), args, how),
  };
}

function call(
  metadata: CustomFunctionMetadata,
  own: ReturnType<FunctionLookup>,
  args: readonly FunctionArgument[],
  how: Calling,
): FunctionResult {
  if (!own) return { value: { error: "#NAME?" } };
  try {
    const invocation = { functionName: metadata.id };
    const given = convertAll(metadata, args, how);
    return how.waiting.of(metadata.id, given, () => own(...given, invocation));
  } catch (error) {
    return { value: error instanceof StopWithError ? { error: error.error } : errorOf(error) };
  }
}

/** Excel's arguments for the function: `null` for what is left out, an array for what repeats. */
function convertAll(
  { parameters, options }: CustomFunctionMetadata,
  args: readonly FunctionArgument[],
  { allowErrors, blankAny }: Calling,
): unknown[] {
  const errorsReach = allowErrors || options?.allowErrorForDataTypeAny === true;
  const repeats = parameters.at(-1)?.repeating === true;
  if (!repeats && args.length > parameters.length) throw new StopWithError("#VALUE!");
  return parameters.map((parameter, at) => {
    if (parameter.repeating)
      return args.slice(at).map((arg) => convertArgument(arg, parameter, errorsReach, blankAny));
    const arg = args[at] ?? { kind: "omitted" };
    if (at >= args.length && !parameter.optional) throw new StopWithError("#VALUE!");
    return convertArgument(arg, parameter, errorsReach, blankAny);
  });
}
