import type { DefinedName, Surroundings } from "./surroundings";

/** Names of sheets and of anything else are the same whatever their case. */
export const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Where a sheet stands among all, -1 for none. */
export function indexOfSheet(name: string, { sheets }: Surroundings): number {
  return sheets.findIndex((sheet) => isSame(sheet, name));
}

/** The names that are called so: those that belong to a sheet each, and the one of the workbook. */
export function namesAlike(
  name: string,
  { names }: Surroundings,
): { readonly own: readonly DefinedName[]; readonly ofAll: DefinedName | undefined } {
  const alike = names.filter((one) => isSame(one.name, name));
  return {
    own: alike.filter(({ sheet }) => sheet !== null),
    ofAll: alike.find(({ sheet }) => sheet === null),
  };
}
