import type { HostContext } from "../context";
import { accessDenied, invalidOperation } from "../errors";
import { hostClass } from "../hostClass";

/** Excel.WorkbookProtection: of the workbook's structure. A file's password is not known. */
export const workbookProtection = hostClass<null>({
  name: "WorkbookProtection",
  properties: { protected: { get: (_self, host) => host.engine.structure.protected } },
  methods: {
    protect: (_self, [password], { engine: { structure } }) => {
      if (structure.protected) throw invalidOperation();
      structure.protected = true;
      structure.password = typeof password === "string" && password !== "" ? password : null;
    },
    unprotect: (_self, [password], { engine: { structure } }) => {
      if (structure.protected && structure.password && structure.password !== password) throw accessDenied();
      structure.protected = false;
      structure.password = null;
    },
  },
});

/** Throws what Excel throws where a sheet is to come, go, move or change its name in a protected workbook. */
export function assertSheetsMayChange({ engine }: HostContext): void {
  if (engine.structure.protected) throw accessDenied();
}
