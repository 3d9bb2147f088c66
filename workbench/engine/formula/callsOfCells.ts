import type { AstExpression } from "@borgar/fx";

/** Functions that ask where cells stand, and which of their arguments those are. */
export const PLACE_AT: Readonly<Record<string, number>> = {
  ROW: 0,
  COLUMN: 0,
  ISREF: 0,
  OFFSET: 0,
  ISFORMULA: 0,
  FORMULATEXT: 0,
  CELL: 1,
};

/** Whether a call is of the function of this name. */
export function isCalled(
  { callee }: Extract<AstExpression, { type: "CallExpression" }>,
  name: string,
): boolean {
  const called = callee as { readonly type: string; readonly name?: string };
  return called.type === "Identifier" && called.name?.toUpperCase() === name;
}
