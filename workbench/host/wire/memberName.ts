/** The documented name of a member that the library sends with a capital: `GetRange` is `getRange`. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The name under which the library expects a result: `rowCount` is `RowCount`. */
export function resultName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
