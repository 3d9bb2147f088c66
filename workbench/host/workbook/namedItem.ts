import type { BookName } from "../../../xlsx/book";
import { isFault, isRange } from "../../../xlsx/rules/ruleValue";
import { readCondition } from "../../../xlsx/rules/condition";
import { isErrorText } from "../../engine/errorText";
import { parseArea, splitAddress } from "../../engine/address";
import { goneAlone, treeOf } from "../../engine/formula/treeOf";
import { flag, rangeArgument, text } from "../args";
import { assertFormula } from "../assertFormula";
import type { HostContext } from "../context";
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from "../errors";
import { hostClass } from "../hostClass";
import type { HostObject } from "../hostClass";
import { absolute, addressOfCells, rangePlace } from "../place";
import { range } from "../range/range";
import { worksheet } from "../sheet/worksheet";

/** Which name: a workbook's (`null`) or a sheet's. */
type NameKey = Pick<BookName, "name" | "sheet">;

/** Excel.NamedItem */
export const namedItem = hostClass<NameKey>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: ({ name }) => name },
    formula: {
      get: (key, host) => nameOf(key, host).formula,
      set: (key, value, host) => {
        assertFormula(host, withEquals(text(value)));
        change(key, { formula: withEquals(text(value)) }, host);
      },
    },
    comment: {
      get: (key, host) => nameOf(key, host).comment ?? "",
      set: (key, value, host) => change(key, { comment: text(value) }, host),
    },
    scope: { get: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet") },
    type: { get: (key, host) => (rangeOf(key, host) ? "Range" : typeOf(valueOf(key, host))) },
    value: { get: (key, host) => (rangeOf(key, host) ? plainFormula(key, host) : valueOf(key, host)) },
    visible: {
      get: (key, host) => nameOf(key, host).hidden !== true,
      set: (key, value, host) => change(key, flag(value) ? { hidden: undefined } : { hidden: true }, host),
    },
  },
  objects: {
    worksheet: ({ sheet }, host) => {
      const found = host.engine.sheets().find(({ name }) => name === sheet);
      if (!found) throw itemNotFound();
      return worksheet(host, found.id);
    },
    worksheetOrNullObject: ({ sheet }, host) => {
      const found = host.engine.sheets().find(({ name }) => name === sheet);
      return found ? worksheet(host, found.id) : null;
    },
  },
  methods: {
    getRange: (key, _args, host) => {
      const found = rangeOf(key, host);
      if (!found) throw itemNotFound();
      return found;
    },
    getRangeOrNullObject: (key, _args, host) => rangeOf(key, host),
    delete: (key, _args, host) => {
      nameOf(key, host);
      host.engine.setNames(host.engine.names().filter((one) => !isIt(one, key)));
    },
  },
});

/** Excel.NamedItemCollection; of the workbook (`null`) or of one sheet. */
export const namedItemCollection = hostClass<string | null>({
  name: "NamedItemCollection",
  items: (sheet, host) => names(host, sheet).map((name) => namedItem(host, name)),
  find: (sheet, key, host) => {
    const found = names(host, sheet).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    return found ? namedItem(host, found) : null;
  },
  methods: {
    add: (sheet, [name, reference, comment], host) => {
      const place = rangeArgument(reference);
      const formula = place
        ? `=${absolute(addressOfCells(host.engine, place))}`
        : withEquals(text(reference));
      return added(host, { name: text(name), formula, sheet, ...commentOf(comment) });
    },
    addFormulaLocal: (sheet, [name, formula, comment], host) =>
      added(host, {
        ...{ name: text(name), formula: withEquals(text(formula)), sheet },
        ...commentOf(comment),
      }),
  },
});

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LONGEST = 255;

function added(host: HostContext, fresh: BookName): HostObject {
  const { name, sheet } = fresh;
  assertFormula(host, fresh.formula);
  const isName = NAME.test(name) && name.length <= LONGEST && !parseArea(name) && !/^[rc]$/i.test(name);
  if (!isName) throw invalidArgument();
  if (host.engine.names().some((one) => isIt(one, fresh))) throw itemAlreadyExists();
  host.engine.setNames([...host.engine.names(), fresh]);
  return namedItem(host, { name, sheet });
}

const commentOf = (comment: unknown): Pick<BookName, "comment"> =>
  typeof comment === "string" ? { comment } : {};

const isIt = (one: NameKey, { name, sheet }: NameKey): boolean =>
  one.sheet === sheet && one.name.toLowerCase() === name.toLowerCase();

function nameOf(key: NameKey, host: HostContext): BookName {
  const found = host.engine.names().find((one) => isIt(one, key));
  if (!found) throw itemNotFound();
  return { ...found, formula: withEquals(found.formula) };
}

function change(
  key: NameKey,
  parts: { readonly [Part in keyof BookName]?: BookName[Part] | undefined },
  host: HostContext,
): void {
  nameOf(key, host);
  const changed = host.engine.names().map((one) => (isIt(one, key) ? without({ ...one, ...parts }) : one));
  host.engine.setNames(changed);
}

function without(name: object): BookName {
  return Object.fromEntries(
    Object.entries(name).filter(([, value]) => value !== undefined),
  ) as unknown as BookName;
}

function names(host: HostContext, sheet: string | null): readonly BookName[] {
  return host.engine.names().filter((name) => name.sheet === sheet);
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

const plainFormula = (key: NameKey, host: HostContext): string => nameOf(key, host).formula.slice(1);

/** What the formula of a name gives; of an array the array as it is written. */
function valueOf(key: NameKey, host: HostContext): unknown {
  const { formula, sheet } = nameOf(key, host);
  const literal = literalIn(formula);
  if (literal !== undefined) return literal;
  const { engine } = host;
  const idOf = (name: string | null): string | undefined =>
    engine.sheets().find((one) => one.name.toLowerCase() === (name ?? sheet ?? "").toLowerCase())?.id;
  const value = readCondition(goneAlone(formula))?.(
    {
      content: (name, row, column) => {
        const id = idOf(name);
        return id === undefined ? "#REF!" : engine.cell(id, row, column).content;
      },
    },
    0,
    0,
  );
  if (value === undefined) throw notImplemented(`NamedItem.value for ${formula}`);
  if (isRange(value)) return formula.slice(1);
  if (value === null) return 0;
  return isFault(value) ? value.fault : value;
}

/** The constant that a formula is: a number, a text, an array; `undefined` for one that is to be worked out. */
function literalIn(formula: string): unknown {
  const tree = treeOf(formula);
  if (!tree) return "#NAME?";
  if (tree.type === "ErrorLiteral") return tree.raw;
  if (tree.type === "Literal") return tree.value;
  return tree.type === "ArrayExpression" ? formula.slice(1) : undefined;
}

function typeOf(value: unknown): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  const written = String(value);
  if (isErrorText(written)) return "Error";
  return /^\{.*\}$/s.test(written) ? "Array" : "String";
}

function rangeOf(key: NameKey, host: HostContext): HostObject | null {
  const { sheet, area } = splitAddress(plainFormula(key, host));
  const id = host.engine.sheets().find((one) => one.name === (sheet ?? key.sheet))?.id;
  const found = parseArea(area);
  return id && found ? range(host, rangePlace(id, found)) : null;
}
