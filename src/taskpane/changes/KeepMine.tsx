import { cellName } from "../../core/figures/cellName";
import type { Change } from "../../model/change";
import { AskReason } from "../parts/AskReason";

/**
 * Keeps a colour or an arrow that the user set, with the reason if one is given. Where nothing of the user's stands, and the
 * rule is not sure, the cell is left without a status.
 */
export function KeepMine({
  change,
  onKeep,
}: {
  change: Change;
  onKeep: (change: Change, reason: string) => void;
}) {
  const cell = cellName(change.place);
  // A change of an unsure status is no replacement: nobody has set anything there yet.
  const words = change.unsure
    ? {
        open: "Leave it without a status",
        openLabel: `Leave ${cell} without a status`,
        question: `Why ${cell} has no status (optional)`,
        answer: "Leave it",
      }
    : {
        open: "Keep mine",
        openLabel: `Keep mine in ${cell}`,
        question: `Why ${cell} stays as it is (optional)`,
        answer: "Keep mine",
      };
  return <AskReason {...words} onReason={(reason) => onKeep(change, reason)} />;
}
