import type { Change } from "../../model/change";
import type { Picture } from "../../model/reading";
import { findingKey } from "./findingKey";

/** The picture with the repairs that she asked for among its changes, each once, in place of an update of the same cell. */
export function withRepairs(picture: Picture, wanted: ReadonlySet<string>): Picture {
  if (wanted.size === 0) return picture;
  const repairs = picture.findings
    .filter((finding) => wanted.has(findingKey(finding)))
    .flatMap(({ repair }) => repair);
  if (repairs.length === 0) return picture;
  const once = new Map<string, Change>(repairs.map((change) => [cellOf(change), change]));
  const others = picture.changes.filter((change) => !once.has(cellOf(change)));
  return { ...picture, changes: [...once.values(), ...others] };
}

function cellOf({ kind, place }: Change): string {
  return `${kind} ${place.sheetId} ${place.row},${place.column}`;
}
