import { cellName } from "../../core/figures/cellName";
import type { Change } from "../../model/change";
import { AskReason } from "../parts/AskReason";

/** Keeps a colour or an arrow that the user set, with the reason if one is given. */
export function KeepMine({
  change,
  onKeep,
}: {
  change: Change;
  onKeep: (change: Change, reason: string) => void;
}) {
  const cell = cellName(change.place);
  return (
    <AskReason
      open="Keep mine"
      openLabel={`Keep mine in ${cell}`}
      question={`Why ${cell} stays as it is (if you like)`}
      answer="Keep mine"
      onReason={(reason) => onKeep(change, reason)}
    />
  );
}
