import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatPeriod } from "../../src/core/periods/namePeriod";
import type { Judgement } from "../../src/model/judgement";
import type { Fact, Line } from "../../src/model/scorecard";
import { judge } from "../../src/judge/judge";
import { recognise } from "../../src/recognise/recognise";
import { gridOf } from "../support/gridOf";
import { cells } from "../support/layout";

/**
 * Forms in which councils, partnerships and boards publish tables, and what a person reads in each: below `--` a role for
 * every column (with the period of an actual), then for every measure reference, name, unit, polarity and its source,
 * target, tolerance, latest value and section. `?`: the page does not tell. `~`: text where a figure would be.
 */
const FORMS = "tests/tables/forms";
/** Lists with a row for each measure and period do not run across. */
const DOWN_ONLY = "long.txt";

interface Form {
  readonly title: string;
  readonly rows: string[][];
  readonly said: readonly string[];
}

function formsIn(file: string): Form[] {
  const parts = readFileSync(`${FORMS}/${file}`, "utf8").split(/^## /m).slice(1);
  return parts.map((part): Form => {
    const [title = "", ...lines] = part.split("\n");
    const end = lines.indexOf("--");
    const rows = cells(...lines.slice(0, end)).map((row) => row.map((cell) => cell.replaceAll("\\n", "\n")));
    return { title, rows, said: lines.slice(end + 1).filter((line) => line !== "") };
  });
}

const columnOf = ({ role, period }: Line): string =>
  role === "actual" && period !== null ? `${role} ${formatPeriod(period)}` : role;
const shown = (fact: Fact | null): string => {
  if (fact === null || fact.value.kind === "blank") return "";
  return fact.value.kind === "number" ? String(Number(fact.value.number.toFixed(5))) : `~${fact.value.shown}`;
};

function measureOf({ measure, latest, asked }: Judgement): string[] {
  const { reference, name, unit, polarity, target, tolerance, section } = measure;
  const facts = [target, tolerance, latest ?? asked].map(shown);
  return [reference ?? "", name, unit, `${polarity.value}/${polarity.source}`, ...facts, section ?? ""];
}

/** What was read, as far as the page tells it. */
function told(read: readonly string[], said: string): string {
  const asked = said.split("|").map((field) => field.trim());
  return asked.map((field, index) => (field === "?" ? field : (read[index] ?? ""))).join(" | ");
}

/** What does not depend on where a table stands. */
const read = (rows: readonly (readonly string[])[], options: Parameters<typeof gridOf>[1] = {}): unknown =>
  recognise([gridOf(rows, options)]).map((card) => ({
    columns: card.lines.map(columnOf),
    measures: judge(card, card.latest).map((one) => measureOf(one).slice(0, -1)),
  }));

describe.each(readdirSync(FORMS))("%s", (file) => {
  it.each(formsIn(file).map((form) => [form.title, form] as const))("%s", (_, { rows, said }) => {
    const [card, ...others] = recognise([gridOf(rows)]);
    expect(others).toEqual([]);
    const [columns = "", ...measures] = said;
    if (!card || columns === "no scorecard") return expect(card?.sheet ?? "no scorecard").toBe(columns);
    const withoutPeriods = (text: string): string => text.replace(/(?<!actual) \d{4}[^,]*/g, "");
    expect(card.lines.map(columnOf).join(", ")).toBe(withoutPeriods(columns));
    const judged = judge(card, card.latest).map(measureOf);
    expect(judged.map((one, index) => told(one, measures[index] ?? ""))).toEqual(
      measures.map((line) =>
        told(
          line.split("|").map((field) => field.trim()),
          line,
        ),
      ),
    );
  });

  it.each(formsIn(file).map((form) => [form.title, form] as const))("%s, re-laid", (_, { rows }) => {
    const every = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, at) => at);
    const full = rows.map((row) => every.map((at) => row[at] ?? ""));
    const moved = [
      ["", "", "A report"],
      [],
      ...full.map((row) => ["", "", ...row]),
      [],
      ["", "", "Note: provisional"],
    ];
    const expected = read(full);
    expect(read(full, { asText: every })).toEqual(expected);
    expect(read(moved)).toEqual(expected);
    if (file === DOWN_ONLY) return;
    expect(read(every.map((at) => full.map((row) => row[at] ?? "")))).toEqual(expected);
  });
});
