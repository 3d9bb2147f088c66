import type { Named } from "../identity/measureKey";

/** A measure as its page is headed: `1.4 % of re-referrals`. */
export function titleOf({ reference, name }: Named): string {
  return reference === null ? name : `${reference} ${name}`;
}
