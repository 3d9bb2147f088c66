import { AskReason } from "../parts/AskReason";

/**
 * A reason is asked for here, unlike where a colour is kept: the next reader has to take the analyst's word for a
 * figure that looks wrong.
 */
const NEEDS_REASON = "Say why in a few words, for whoever reads this after you.";

/** Sets a finding aside for a reason that the analyst gives. */
export function NotAMistake({ of, onSetAside }: { of: string; onSetAside: (reason: string) => void }) {
  return (
    <AskReason
      open="Not a mistake…"
      openLabel={`Not a mistake: ${of}`}
      question="Why it is not a mistake"
      answer="Set aside"
      needed={NEEDS_REASON}
      onReason={onSetAside}
    />
  );
}
