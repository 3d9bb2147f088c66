import type { Named } from "../model/identity/measureKey";

/** A measure as its page is headed: `1.4 % of re-referrals`. */
export function nameOf({ reference, name }: Named): string {
  return reference === null ? name : `${reference} ${name}`;
}
