import type { HostContext } from "../context";
import { accessDenied, invalidOperation } from "../errors";
import { hostClass } from "../hostClass";

/** Excel.WorkbookProtection: of the workbook's structure. Passwords are not kept. */
export const workbookProtection = hostClass<null>({
  name: "WorkbookProtection",
  properties: { protected: { get: (_self, host) => host.engine.structure.protected } },
  methods: {
    protect: (_self, _args, host) => {
      if (host.engine.structure.protected) throw invalidOperation();
      host.engine.structure.protected = true;
    },
    unprotect: (_self, _args, host) => {
      host.engine.structure.protected = false;
    },
  },
});

/** Throws what Excel throws where a sheet is to come, go, move or change its name in a protected workbook. */
export function assertSheetsMayChange({ engine }: HostContext): void {
  if (engine.structure.protected) throw accessDenied();
}
