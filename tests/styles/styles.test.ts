import { describe, expect, it } from "vitest";
import { lookAtRows, type Looked } from "../support/lookAtRows";
import { PUBLISHED, type PublishedMeasure, type PublishedTable } from "./publishedFacts";
import { STYLES, type StyledMeasure } from "./styles";

const percent = (text: string): number => Number(text.replace("%", ""));

/** Worked out here as a reader would: at the target green, at the tolerance amber, up is better. */
function styled(measure: PublishedMeasure): StyledMeasure {
  const { good, target, tolerance, values, parts } = measure;
  const meets = (mark: string): boolean => {
    const [last, edge] = [percent(values.at(-1) ?? ""), percent(mark)];
    return mark !== "" && (good === "High" ? last >= edge : last <= edge);
  };
  const [before, last] = values.slice(-2).map(percent);
  const better =
    last !== undefined && before !== undefined && (good === "High" ? last > before : last < before);
  return {
    ...measure,
    status: meets(target) ? "Green" : meets(tolerance) ? "Amber" : "Red",
    arrow: last === undefined ? "" : last === before ? "→" : better ? "↑" : "↓",
    working: parts === null ? "" : parts.join("/"),
  };
}

function lookAt(table: PublishedTable, style: string, measures: readonly StyledMeasure[]): Looked {
  const { rows, asText, fills, cells } = STYLES[style]!(table.months, measures);
  return lookAtRows(rows, { asText, fills, cells });
}

const loud = ({ findings }: Looked): string[] =>
  findings
    .filter(({ severity }) => severity !== "note")
    .map(({ check, reference, measure }) => `${check} ${reference ?? measure ?? ""}`);

/** With another last value; its status and arrow stay as they were, and may now be wrong too. */
function withLast(one: StyledMeasure, other: (value: string) => string): StyledMeasure {
  return {
    ...one,
    values: one.values.map((value, at) => (at === one.values.length - 1 ? other(value) : value)),
  };
}

/** 26% gives 27%, 84.7% gives 84.8%. */
function raised(value: string): string {
  const decimals = value.includes(".") ? 1 : 0;
  return `${(percent(value) + (decimals ? 0.1 : 1)).toFixed(decimals)}%`;
}

/** One mistake in one measure: how it is made, and which checks may find it. `null` where the measure has nothing to make it of. */
const MISTAKES: Readonly<
  Record<string, readonly [(one: StyledMeasure) => StyledMeasure | null, readonly string[]]>
> = {
  "a wrong status": [
    (one) => ({ ...one, status: one.status === "Red" ? "Green" : "Red" }),
    ["status-disagrees"],
  ],
  "a wrong arrow": [
    (one) =>
      one.arrow === "↑" || one.arrow === "↓" ? { ...one, arrow: one.arrow === "↑" ? "↓" : "↑" } : null,
    ["direction-disagrees"],
  ],
  "a numerator that is not the value's": [
    ({ parts, ...one }) => {
      if (parts === null) return null;
      const wrong = [`${Math.round(Number(parts[0]) / 2)}`, parts[1]] as const;
      return { ...one, parts: wrong, working: wrong.join("/") };
    },
    ["working-disagrees"],
  ],
  "digits of the value transposed": [
    (one) => (one.parts === null ? null : withLast(one, (digits) => digits.replace(/^(\d)(\d)/, "$2$1"))),
    ["working-disagrees"],
  ],
  "a value one too high in its last digit": [
    (one) => (one.parts === null ? null : withLast(one, raised)),
    ["working-disagrees"],
  ],
  "target and tolerance exchanged": [
    (one) => (one.tolerance === "" ? null : { ...one, target: one.tolerance, tolerance: one.target }),
    ["tolerance-inverted", "polarity-conflict"],
  ],
};

const CASES = Object.entries(PUBLISHED).flatMap(([name, table]) =>
  Object.keys(STYLES).map((style) => [name, style, table] as const),
);

describe.each(CASES)("%s in the style of %s", (_, style, table) => {
  const right = table.measures.map(styled);

  it("is understood, and nothing is found in it", () => {
    const looked = lookAt(table, style, right);
    expect(looked.scorecard.lines.map(({ role }) => role)).toEqual(STYLES[style]!(table.months, right).roles);
    expect(
      looked.judgements.map(({ measure, latest, status }) => [
        measure.name,
        measure.polarity.value,
        latest?.value.kind === "number" ? latest.value.shown : null,
        status.value,
      ]),
    ).toEqual(
      right.map(({ name, good, values, status }) => [
        name,
        good === "High" ? "higher" : "lower",
        values.at(-1),
        status.toLowerCase(),
      ]),
    );
    expect(loud(looked)).toEqual([]);
  });

  it.each(Object.entries(MISTAKES))("with %s that is found, and nothing else", (_, [make, checks]) => {
    const clean = JSON.stringify(STYLES[style]!(table.months, right));
    for (const [at, one] of right.entries()) {
      const wrong = make(one);
      const all = right.map((other, index) => (index === at && wrong !== null ? wrong : other));
      // The style may not show what is wrong, or not what tells it.
      const shows = checks.includes("working-disagrees")
        ? [`"${one.parts?.[1]}"`, `/${one.parts?.[1]}"`].some((whole) => clean.includes(whole))
        : true;
      if (!shows || JSON.stringify(STYLES[style]!(table.months, all)) === clean) continue;
      const found = loud(lookAt(table, style, all));
      const isOfIt = (said: string): boolean =>
        [one.reference, one.name].some((id) => said.endsWith(` ${id}`));
      expect(found.filter((said) => !isOfIt(said))).toEqual([]);
      const isFound = found.some((said) => checks.some((check) => said.startsWith(check)));
      expect(isFound, `${one.reference}: ${found.join()}`).toBe(true);
    }
  });
});
