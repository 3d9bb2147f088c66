import type { Concluded, Measure, PolaritySource } from "../../model/scorecard";
import type { Polarity } from "../../core/status/polarity";

// A judgement hangs on which way is good. Where the sources of that contradict each other, `polarity-conflict` says so
// and the checks that judge call nothing wrong: a status may be right by the other source.

type SourceContradiction = Concluded<Polarity, PolaritySource>["contradictions"][number];

/** The source that says the opposite of the one that decided which way is good; `null` where none does that counts. */
export function sourcesDisagree({ meaning, polarity }: Measure): SourceContradiction | null {
  const { value, source, contradictions } = polarity;
  return (
    contradictions.find(
      (other) => isWay(other.value) && isWay(value) && counts(meaning, source, other.source),
    ) ?? null
  );
}

/** Whether a polarity says higher or lower; "plan", "none" and "unknown" give no way to judge by. */
export function isWay(polarity: Polarity): boolean {
  return polarity === "higher" || polarity === "lower";
}

/** A tolerance on the wrong side is `tolerance-inverted`; a name speaks only where no reader would doubt it. */
function counts(meaning: Measure["meaning"], winner: PolaritySource, other: PolaritySource): boolean {
  if (other === "tolerance" || winner === "setting") return false;
  return other !== "meaning" || meaning?.certain === true;
}
