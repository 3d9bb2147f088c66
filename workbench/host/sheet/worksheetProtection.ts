import type { SheetAct } from "../../../xlsx/sheetProtection";
import type { Protection } from "../../engine/engine";
import { flag, options, text } from "../args";
import { accessDenied, invalidArgument, invalidOperation } from "../errors";
import { hostClass } from "../hostClass";

/** The options of Excel.WorksheetProtectionOptions beside what a file calls them. */
const ACTS: Readonly<Record<string, SheetAct>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};
const SELECTIONS = ["Normal", "Unlocked", "None"] as const;

/** Excel.WorksheetProtection; it stands for the id of its sheet. */
export const worksheetProtection = hostClass<string>({
  name: "WorksheetProtection",
  properties: {
    protected: { get: (id, host) => host.engine.protection(id) !== null },
    options: {
      get: (id, host) => {
        const protection = host.engine.protection(id);
        if (!protection) return null;
        const allowed = Object.entries(ACTS).map(([name, act]) => [name, protection.allows.includes(act)]);
        return { ...(Object.fromEntries(allowed) as object), selectionMode: protection.selection };
      },
    },
  },
  methods: {
    protect: (id, [wanted, password], host) => {
      if (host.engine.protection(id)) throw invalidOperation();
      host.engine.setProtection(id, {
        ...optionsFrom(options(wanted)),
        password: typeof password === "string" && password !== "" ? password : null,
      });
    },
    unprotect: (id, [password], host) => {
      const protection = host.engine.protection(id);
      if (protection?.password && protection.password !== password) throw accessDenied();
      host.engine.setProtection(id, null);
    },
    checkPassword: (id, [password], host) => {
      const known = host.engine.protection(id)?.password ?? null;
      return known === null || known === password;
    },
  },
});

function optionsFrom({
  selectionMode = "Normal",
  ...wanted
}: Readonly<Record<string, unknown>>): Pick<Protection, "allows" | "selection"> {
  const selection = SELECTIONS.find((mode) => mode === text(selectionMode));
  if (selection === undefined) throw invalidArgument();
  const allows = Object.entries(wanted).flatMap(([name, value]) => {
    const act = ACTS[name];
    if (act === undefined) throw invalidArgument();
    return value !== undefined && value !== null && flag(value) ? [act] : [];
  });
  return { allows, selection };
}
