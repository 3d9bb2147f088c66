import { expect, it } from "vitest";
import { recognise } from "../../src/recognise/recognise";
import { gridOf } from "../support/gridOf";
import { cells, roles } from "../support/layout";

/** What councils write over a column, with four cells as they stand below it; a person says what it is. */
const WORDS: readonly (readonly [role: string, below: string, headings: string])[] = [
  ["polarity", "High|High|High|Low", "Required direction|Ideal direction|Trend wanted|What is good?|Good"],
  ["direction", "↑|↓|→|↑", "Movement|Change|D.O.T.|Performance since last month|12 month trend"],
  ["benchmark", "91%|88%|72%|20%", "Yorks & Humber|West Mids|EoE|Similar LAs|Core cities|S.N. Ave"],
  [
    "target",
    "95%|95%|90%|18%",
    [
      "Expected performance|Desired level|Success criteria|Aspiration|Desired outcome|Green if ≥",
      "Success measure|Success threshold|Commitment|Our commitment|Objective value|Milestone|Required level",
    ].join("|"),
  ],
  [
    "tolerance",
    "90%|90%|80%|22%",
    [
      "Trigger|Intervention level|Amber from|Amber to|Acceptable|Red if below|Red threshold",
      "Red|Red at|Critical value|Critical level|Danger level",
    ].join("|"),
  ],
  ["baseline", "80%|85%|60%|25%", "At inspection|Position at inspection (Mar 23)|Start of improvement plan"],
  ["owner", "HoS A|HoS B|HoS A|HoS B", "Lead Head of Service|Service lead|Managed by"],
  ["source", "LCS|LCS|EMS|LCS", "Data provider|Reported by"],
  [
    "narrative",
    "Two workers left and a team moved||Delays in court|",
    "Reason for variance|Next steps to update",
  ],
  ["ignored", "High|High|Medium|High", "Data quality rating|Confidence in data|Impact"],
  ["ignored", "G|A|R|G", "Previous RAG|RAG last month"],
];
const NAMES = [
  "% of visits in time",
  "% of reviews in time",
  "% of dental checks in time",
  "% of re-referrals",
];
const MONTHS = ["90%|91%|92%", "97%|95%|94%", "70%|71%|72%", "22%|21%|19%"];
const TARGETS = ["95%", "95%", "90%", "18%"];

const CASES = WORDS.flatMap(([role, below, headings]) =>
  headings.split("|").map((heading) => [heading, role, below.split("|")] as const),
);

it.each(CASES)("%s is %s, before the months and behind them", (heading, role, below) => {
  const target = role === "target" ? [] : ["Target"];
  const rolesWith = (order: (months: string, own: string) => string): string[] => {
    const [card] = recognise([
      gridOf(
        cells(
          order("Oct-24|Nov-24|Dec-24", heading).replace("~", ["Measure", ...target].join("|")),
          ...NAMES.map((name, at) =>
            order(MONTHS[at] ?? "", below[at] ?? "").replace(
              "~",
              [name, ...target.map(() => TARGETS[at])].join("|"),
            ),
          ),
        ),
      ),
    ]);
    return card ? roles(card) : [];
  };
  const others = ["measure", ...target.map(() => "target")];
  const months = ["actual", "actual", "actual"];
  expect(rolesWith((figures, own) => `~|${own}|${figures}`)).toEqual([...others, role, ...months]);
  expect(rolesWith((figures, own) => `~|${figures}|${own}`)).toEqual([...others, ...months, role]);
});
