/** A claim that a measure has moved since the period before. */
export interface StatedMove {
  readonly kind: "moved";
  readonly way: "up" | "down" | "better" | "worse";
  readonly quoted: string;
}

const WAYS: readonly (readonly [StatedMove["way"], string])[] = [
  ["up", "increased|risen|rose|gone up|went up|an increase|a rise"],
  ["down", "decreased|fallen|fell|dropped|reduced|gone down|went down|a decrease|a fall|a drop|a reduction"],
  ["better", "improved|an improvement"],
  ["worse", "worsened|deteriorated|declined|a deterioration|a decline"],
];
const SINCE = "(?:since|from|on|compared (?:with|to)) (?:the )?(?:last|previous) (?:month|quarter)";
/** `Performance fell again this month.`; in the midst of a sentence something else may have fallen this month. */
const SUBJECT =
  "^(?:performance|it|this|the (?:rate|figure|number|percentage|proportion|measure)\\b[^.;,]{0,40}?) (?:has |have )?";
const THIS =
  "(?: (?:again|further|slightly|sharply|significantly|by [\\d.]+ ?(?:%|percentage points|points)?))?,? this (?:month|quarter)\\b";
const DENIED = /\b(not|no|never|without|although|but|however|whereas|despite)\b/i;
const PATTERNS = WAYS.map(
  ([way, words]) =>
    [
      way,
      new RegExp(`\\b(?:${words})\\b[^.;,]{0,40}?\\b${SINCE}\\b`, "i"),
      new RegExp(`${SUBJECT}(?:${words})${THIS}`, "i"),
    ] as const,
);

/** `It has fallen since last month.` says down; what says two ways, or denies one, says nothing. */
export function movedIn(sentence: string): StatedMove[] {
  if (DENIED.test(sentence)) return [];
  const found = PATTERNS.flatMap(([way, since, now]): StatedMove[] => {
    const quoted = (since.exec(sentence) ?? now.exec(sentence))?.[0];
    return quoted === undefined ? [] : [{ kind: "moved", way, quoted }];
  });
  return found.length === 1 ? found : [];
}
