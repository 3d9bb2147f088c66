import { options } from "../args";
import { accessDenied, invalidOperation } from "../errors";
import { hostClass } from "../hostClass";

/** Excel.WorksheetProtection; it stands for the id of its sheet. */
export const worksheetProtection = hostClass<string>({
  name: "WorksheetProtection",
  properties: {
    protected: { get: (id, host) => host.engine.protection(id) !== null },
    options: {
      get: (id, host) => {
        const protection = host.engine.protection(id);
        return protection && { allowFormatCells: protection.formatCells };
      },
    },
  },
  methods: {
    protect: (id, [wanted, password], host) => {
      if (host.engine.protection(id)) throw invalidOperation();
      host.engine.setProtection(id, {
        formatCells: options(wanted)["allowFormatCells"] === true,
        password: typeof password === "string" && password !== "" ? password : null,
      });
    },
    unprotect: (id, [password], host) => {
      const protection = host.engine.protection(id);
      if (protection?.password && protection.password !== password) throw accessDenied();
      host.engine.setProtection(id, null);
    },
  },
});
