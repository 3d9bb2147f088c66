import type { AstExpression } from "@borgar/fx";
import { isExcelOnly } from "./excelOnly";
import { treeOf } from "./treeOf";

/** How many arguments a function takes; `null` for one that is not known, which is #NAME?. */
export type ArityOf = (name: string) => { readonly least: number; readonly most: number } | null;

/** Why a formula is not taken: Excel would not take it, or the workbench lacks one of its functions. */
export type Refusal = { readonly kind: "mistake" } | { readonly kind: "lacks"; readonly name: string };

const MISTAKE: Refusal = { kind: "mistake" };

/** Whether a formula is refused when it is entered; `null` where it is taken. */
export function refusedFormula(formula: string, arityOf: ArityOf): Refusal | null {
  const tree = treeOf(formula);
  if (!tree) return MISTAKE;
  const calls = callsIn(tree);
  const wrong = calls.some(({ name, count }) => {
    const arity = arityOf(name);
    return arity !== null && (count < arity.least || count > arity.most);
  });
  if (wrong || hasUnevenArray(tree)) return MISTAKE;
  const lacking = calls.find(({ name }) => isExcelOnly(name));
  if (lacking) return { kind: "lacks", name: lacking.name };
  if (nodesIn(tree).some(handsOverItself)) return { kind: "lacks", name: "LAMBDA that is handed itself" };
  const whole = calls.find(({ name, noField }) => noField && /^DCOUNTA?$/.test(name));
  if (whole) return { kind: "lacks", name: `${whole.name} without a field` };
  const asked = calls.find(
    ({ name, first, elsewhere }) => name === "CELL" && !isKnownOfCell(first, elsewhere),
  );
  return asked ? { kind: "lacks", name: `CELL("${asked.first ?? ""}")` } : null;
}

/** What CELL is asked that the workbench can tell; where a cell stands, only within its own sheet. */
const KNOWN_OF_CELL: ReadonlySet<string> = new Set(["address", "col", "contents", "row", "type"]);

function isKnownOfCell(asked: string | null, elsewhere: boolean): boolean {
  if (asked === null) return true;
  const word = asked.toLowerCase();
  return KNOWN_OF_CELL.has(word) && !(word === "address" && elsewhere);
}

interface Call {
  readonly name: string;
  readonly count: number;
  /** The first argument where it is a text. */
  readonly first: string | null;
  /** Whether the second speaks of a sheet, itself or in what it calls: `INDEX(Data!A1:A9,2)`. */
  readonly elsewhere: boolean;
  /** Whether the second is left empty: `DCOUNT(A1:E9,,G1:G2)` counts whole records. */
  readonly noField: boolean;
}

function callsIn(node: unknown): Call[] {
  return nodesIn(node).flatMap((one) => {
    if (one.type !== "CallExpression") return [];
    const callee = one.callee as { readonly type: string; readonly name?: string };
    if (callee.type !== "Identifier" || callee.name === undefined) return [];
    const { length } = one.arguments;
    // `NOW()` is read as a call with one argument that is left out.
    const isEmpty = length === 1 && !one.arguments[0];
    const [first, second] = one.arguments;
    return [
      {
        name: callee.name.toUpperCase(),
        count: isEmpty ? 0 : length,
        first: first?.type === "Literal" && typeof first.value === "string" ? first.value : null,
        elsewhere: nodesIn(second).some(
          (part) => part.type === "ReferenceIdentifier" && part.value.includes("!"),
        ),
        noField: length > 1 && !second,
      },
    ];
  });
}

/** `f(f,5)`: how a LAMBDA that LET has named comes to call itself. */
function handsOverItself(node: AstExpression): boolean {
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return false;
  const { name } = node.callee;
  return node.arguments.some(
    (one) =>
      one?.type === "ReferenceIdentifier" &&
      one.kind === "name" &&
      one.value.toLowerCase() === name.toLowerCase(),
  );
}

/** `{1,2;3}` */
function hasUnevenArray(node: unknown): boolean {
  return nodesIn(node).some(
    (one) =>
      one.type === "ArrayExpression" && one.elements.some((row) => row.length !== one.elements[0]?.length),
  );
}

/** A node with all nodes below it. */
function nodesIn(node: unknown): AstExpression[] {
  if (Array.isArray(node)) return node.flatMap(nodesIn);
  if (typeof node !== "object" || node === null || !("type" in node)) return [];
  return [node as AstExpression, ...Object.values(node).flatMap(nodesIn)];
}
