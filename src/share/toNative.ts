import { KPI_FUNCTIONS } from "../core/kpi/kpiFunctions";
import { requiredArguments } from "../core/kpi/signature";
import { NO_CELLS, type CellsBehind } from "./formula/cellsBehind";
import { inputOf, OMITTED, type Input } from "./formula/input";
import { joinsDigits } from "./formula/joinsDigits";
import { kpiCalls, type KpiCall } from "./formula/kpiCalls";
import { isNoNative, noNative, WHY, type NoNative } from "./noNative";
import { NATIVES } from "./native/natives";
import { readFormula } from "./formula/readFormula";
import { refusal } from "./shareRefusal";

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/** A formula without `KPI` functions that shows the same, or the reason why only the value can. */
export type AsNative = { readonly formula: string } | { readonly value: true; readonly why: string };

/**
 * A formula with every `KPI` call turned into Excel's own functions, as they exist since Excel 2010; what stands around
 * the calls stays letter for letter. `=KPI.PERCENT(A1,B1)` is `=IF(LEN(A1)=0,"",A1/B1)`. With `cells`, the form fits
 * what the cells hold now; without, they are taken for numbers and blanks. `showsError` says that the formula's cell,
 * or one that it fills, shows an error. `null` for a formula without a `KPI` call.
 */
export function toNative(
  formula: string,
  cells: CellsBehind = NO_CELLS,
  showsError = false,
): AsNative | null {
  const written = rewrite(formula, {
    cells,
    showsError,
    joinsDigits: joinsDigits(readFormula(formula)?.tree),
  });
  if (written === null) return null;
  if (isNoNative(written)) return { value: true, why: written.why };
  return written.length > LONGEST_FORMULA ? { value: true, why: WHY.tooLong } : { formula: written };
}

/** What is known of the whole formula. */
interface RewriteContext {
  readonly cells: CellsBehind;
  readonly showsError: boolean;
  readonly joinsDigits: boolean;
}

/**
 * The formula with its calls turned, from the last to the first, so that their places in the text stay right. `null`
 * where there is nothing to turn.
 */
function rewrite(formula: string, context: RewriteContext): string | NoNative | null {
  const read = readFormula(formula);
  const calls = read === null ? [] : kpiCalls(read);
  if (calls.length === 0) return null;
  let text = formula;
  for (const call of [...calls].reverse()) {
    const native = nativeOf(call, context);
    if (isNoNative(native)) return native;
    const isWhole = call.from === 1 && call.to === formula.length;
    const fitting = isWhole || isOneCall(native) ? native : `(${native})`;
    text = text.slice(0, call.from) + fitting + text.slice(call.to);
  }
  return text;
}

/** One call in its native form, its arguments turned first. */
function nativeOf(call: KpiCall, context: RewriteContext): string | NoNative {
  if (call.name === null) return noNative(WHY.unknown);
  const native = NATIVES[call.name];
  if (isNoNative(native)) return native;
  if (native.near === true && context.joinsDigits) return noNative(WHY.near);
  const inputs: Input[] = [];
  for (const { text, node } of call.args) {
    const inner = rewrite(`=${text}`, context);
    if (isNoNative(inner)) return inner;
    inputs.push(inputOf(inner === null ? text : inner.slice(1), node, context.cells));
  }
  const required = requiredArguments(KPI_FUNCTIONS[call.name]);
  const given = inputs.slice(0, required).filter(({ omitted }) => !omitted).length;
  if (inputs.length > native.roles.length || given < required) return noNative(WHY.refused);
  while (inputs.length < native.roles.length) inputs.push(OMITTED);
  return refusal(inputs, native, context.showsError) ?? native.write(...inputs);
}

/** Whether a text can stand beside an operator without brackets. */
function isOneCall(native: string): boolean {
  return readFormula(`=${native}`)?.tree.type === "CallExpression";
}
