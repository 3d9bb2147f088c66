import type { HostContext } from "../context";
import { itemNotFound } from "../errors";
import { hostClass } from "../hostClass";
import type { HostObject } from "../hostClass";
import { parseArea, splitAddress } from "../../engine/address";
import { rangePlace } from "../place";
import { range } from "../range/range";

type Name = ReturnType<HostContext["engine"]["names"]>[number];

/** Excel.NamedItem */
export const namedItem = hostClass<Name>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: ({ name }) => name },
    formula: { get: ({ formula }) => withEquals(formula) },
    scope: { get: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet") },
    type: { get: (name, host) => (rangeOf(name, host) ? "Range" : "String") },
    value: { get: ({ formula }) => formula.replace(/^=/, "") },
    visible: { get: () => true },
  },
  methods: {
    getRange: (name, _args, host) => {
      const found = rangeOf(name, host);
      if (!found) throw itemNotFound();
      return found;
    },
    getRangeOrNullObject: rangeOfName,
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
});

function names(host: HostContext, sheet: string | null): Name[] {
  return host.engine.names().filter((name) => name.sheet === sheet);
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function rangeOfName(name: Name, _args: readonly unknown[], host: HostContext): HostObject | null {
  return rangeOf(name, host);
}

function rangeOf(name: Name, host: HostContext): HostObject | null {
  const { sheet, area } = splitAddress(name.formula.replace(/^=/, ""));
  const id = host.engine.sheets().find((one) => one.name === (sheet ?? name.sheet))?.id;
  const found = parseArea(area);
  return id && found ? range(host, rangePlace(id, found)) : null;
}
