/** How the sheet calls a measure. */
export interface Named {
  readonly reference: string | null;
  readonly name: string;
}

/** Stands between the reference and the name in a key. */
const BETWEEN = "|";
/** The end of the key of a second measure with the same reference and name: `1.4|repeat referrals#2`. */
const NUMBERED = /#\d+$/;

/**
 * The key of a measure, without regard to case, for maps and for what is kept in the workbook.
 * `measureKey({ reference: "1.4", name: "Repeat referrals" })` is `1.4|repeat referrals`.
 */
export function measureKey({ reference, name }: Named): string {
  return `${reference ?? ""}${BETWEEN}${name.toLowerCase()}`;
}

/** Reference and name out of a key: `namedBy("1.4|repeat referrals#2")` gives `1.4` and `repeat referrals`. */
export function namedBy(key: string): Named {
  const at = key.indexOf(BETWEEN);
  const name = key.slice(at + BETWEEN.length).replace(NUMBERED, "");
  return { reference: key.slice(0, Math.max(at, 0)) || null, name };
}

/** The key of the second, third … measure of a scorecard that shares reference and name with an earlier one. */
export function numberedKey(key: string, time: number): string {
  return time === 1 ? key : `${key}#${time}`;
}
