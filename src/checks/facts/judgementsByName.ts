import type { Finding } from "../../model/finding";
import { measureKey } from "../../model/identity/measureKey";
import type { Judgement } from "../../model/judgement";
import type { Subject } from "../run/subject";

// A finding is plain data and names its measure by reference and name; this leads back to the judgement.

/** By what a finding names its measure. */
export function namedKey({ reference, measure }: Pick<Finding, "reference" | "measure">): string {
  return measureKey({ reference, name: measure });
}

/** The judgements by what findings call their measures. */
export function judgementsByName({ judgements }: Subject): Map<string, Judgement> {
  return new Map(
    judgements.map((judgement) => {
      const { reference, name } = judgement.measure;
      return [namedKey({ reference, measure: name }), judgement];
    }),
  );
}
