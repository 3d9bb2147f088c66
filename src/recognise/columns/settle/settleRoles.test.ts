import { describe, expect, it } from "vitest";
import { columnWith, type ColumnFacts } from "../../../../tests/support/columnWith";
import { settleRoles } from "./settleRoles";

const NAMES: ColumnFacts = { own: "Measure", words: 1, named: 1, averageLength: 30 };
const FIGURES = { numbers: 1 } as const;
const TARGET: ColumnFacts = { own: "Target", ...FIGURES };
const month = (own: string, number: number): ColumnFacts => ({
  own,
  ...FIGURES,
  heading: { period: { kind: "month", year: 2024, month: number } },
});
const settled = (...columns: ColumnFacts[]) => settleRoles(columns.map(columnWith));
const rolesOf = (...columns: ColumnFacts[]) => settled(...columns).map(({ role }) => role);
const lastReason = (...columns: ColumnFacts[]) =>
  settled(...columns)
    .at(-1)
    ?.evidence.at(-1)?.sentence;

const quarter = (own: string): ColumnFacts => ({ own, ...FIGURES, heading: { namesPeriod: true } });

it("under “Direction”, words of polarity before any figure say which way is good", () => {
  const ways: ColumnFacts = { own: "Direction", polarities: 1 };
  expect(rolesOf(NAMES, ways, TARGET, month("Apr-24", 4), month("May-24", 5))[1]).toBe("polarity");
});

it("under “Ambition” figures are targets, and references where a target stands beside them", () => {
  const ambition: ColumnFacts = { own: "Ambition", ...FIGURES, wordsBefore: 1 };
  expect(rolesOf(NAMES, ambition, month("Apr-24", 4), month("May-24", 5))[1]).toBe("target");
  const numbered: ColumnFacts = { ...ambition, references: 1, distinct: 0.2, wordsBefore: 0 };
  expect(rolesOf(numbered, NAMES, TARGET, month("Apr-24", 4), month("May-24", 5))[0]).toBe("reference");
});

it("beside dated months a quarter without its year, or the latest twelve months, is none of them", () => {
  const months = [NAMES, TARGET, month("Apr-24", 4), month("May-24", 5)];
  expect(rolesOf(...months, quarter("Q2")).at(-1)).toBe("ignored");
  expect(rolesOf(...months, { own: "Latest 12 months", ...FIGURES }).at(-1)).toBe("ignored");
});

it("a threshold is what is to be met, unless a target stands beside it", () => {
  const threshold: ColumnFacts = { own: "Threshold", ...FIGURES };
  const months = [month("Apr-24", 4), month("May-24", 5)];
  expect(rolesOf(NAMES, threshold, ...months)[1]).toBe("target");
  expect(rolesOf(NAMES, TARGET, threshold, ...months)[2]).toBe("tolerance");
});

describe("the strongest first", () => {
  it("gives a role that a scorecard has once to one column, and the other its next", () => {
    const comments: ColumnFacts = { own: "Indicator", words: 1, wordsBefore: 1, averageLength: 60 };
    expect(rolesOf(NAMES, comments, month("Apr-24", 4))).toEqual(["measure", "narrative", "actual"]);
  });

  it("leaves out a column of which too little is said, and says what nearly won", () => {
    const [, , , weak] = settled(NAMES, TARGET, month("Apr-24", 4), { own: "Ponies", ...FIGURES });
    expect(weak).toMatchObject({ role: "ignored", runnerUp: "actual" });
    expect(weak?.evidence).toEqual([{ sentence: "Nothing says what it is for.", strength: 0 }]);
  });

  it("keeps what nearly won beside what did", () => {
    const [first] = settled({ own: "Target standard floor", ...FIGURES });
    expect([first?.role, first?.runnerUp].sort()).toEqual(["target", "tolerance"]);
  });
});

it("what the user said of a column holds against all that it says itself", () => {
  const chosen = settleRoles([NAMES, TARGET].map(columnWith), [null, "benchmark"]);
  expect(chosen[1]).toMatchObject({
    role: "benchmark",
    evidence: [{ sentence: "You said so." }],
    runnerUp: null,
  });
});

describe("a lone column of figures", () => {
  const COUNCIL: ColumnFacts = { own: "Northshire", ...FIGURES };

  it("beside a target holds the actuals, whatever stands over it", () => {
    expect(rolesOf(NAMES, TARGET, COUNCIL)).toEqual(["measure", "target", "actual"]);
    expect(lastReason(NAMES, TARGET, COUNCIL)).toBe("No other column of figures can hold the actuals.");
  });

  it("of several is the total", () => {
    const others = ["North", "South", "Total"].map((own): ColumnFacts => ({ own, ...FIGURES }));
    expect(rolesOf(NAMES, TARGET, ...others)).toEqual(["measure", "target", "ignored", "ignored", "actual"]);
    expect(rolesOf(NAMES, TARGET, ...others.slice(0, 2))).toEqual([
      "measure",
      "target",
      "ignored",
      "ignored",
    ]);
  });

  it("is none where there is nothing to compare with, where actuals are told, or before the names", () => {
    expect(rolesOf(NAMES, COUNCIL)).toEqual(["measure", "ignored"]);
    expect(rolesOf(NAMES, TARGET, month("Apr-24", 4), COUNCIL).at(-1)).toBe("ignored");
    expect(rolesOf(COUNCIL, NAMES, TARGET)).toEqual(["ignored", "measure", "target"]);
  });

  it("beside last month's holds the latest", () => {
    const last: ColumnFacts = { own: "Last month", ...FIGURES };
    expect(rolesOf(NAMES, TARGET, last, COUNCIL)).toEqual(["measure", "target", "actual", "actual"]);
  });
});

describe("years to date", () => {
  const YTD: ColumnFacts = { own: "YTD", ...FIGURES };

  it("are judged where nothing of a shorter time stands beside them", () => {
    expect(rolesOf(NAMES, TARGET, YTD)).toEqual(["measure", "target", "actual"]);
    expect(rolesOf(NAMES, TARGET, month("Apr-24", 4), YTD)).toEqual(["measure", "target", "actual", "ytd"]);
  });

  it("are not judged against the target of a whole year", () => {
    const annual: ColumnFacts = { own: "Annual target", ...FIGURES };
    expect(rolesOf(NAMES, annual, YTD)).toEqual(["measure", "target", "ytd"]);
  });

  it("of accounts are not judged, unless they are coloured or said to be good", () => {
    const accounts: ColumnFacts = { ...NAMES, named: 0 };
    const status: ColumnFacts = { own: "RAG", statuses: 1 };
    expect(rolesOf(accounts, TARGET, YTD)).toEqual(["measure", "target", "ytd"]);
    expect(rolesOf(accounts, TARGET, YTD, status)).toEqual(["measure", "target", "actual", "status"]);
  });
});

describe("other places", () => {
  const ENGLAND: ColumnFacts = { own: "England", ...FIGURES };
  const PLACE: ColumnFacts = { own: "Stoke on Trent and Stafford".replace(" on ", " upon "), ...FIGURES };

  it("stand beside a benchmark under their names", () => {
    expect(rolesOf(NAMES, { own: "Actual", ...FIGURES }, ENGLAND, PLACE).at(-1)).toBe("benchmark");
    expect(lastReason(NAMES, { own: "Actual", ...FIGURES }, ENGLAND, PLACE)).toBe(
      "It stands beside a benchmark, under the name of another place.",
    );
  });

  it("are not told from other columns where there is no benchmark, a period, or no name", () => {
    const actual: ColumnFacts = { own: "Actual", ...FIGURES };
    expect(rolesOf(NAMES, actual, PLACE).at(-1)).toBe("ignored");
    expect(rolesOf(NAMES, month("Apr-24", 4), ENGLAND, PLACE).at(-1)).toBe("ignored");
    expect(rolesOf(NAMES, actual, ENGLAND, { own: "in lower case", ...FIGURES }).at(-1)).toBe("ignored");
  });
});

describe("figures of another span", () => {
  const TERM: ColumnFacts = { own: "Autumn term", ...FIGURES, heading: { namesPeriod: true } };

  it("beside two months are none of the months", () => {
    expect(rolesOf(NAMES, month("Apr-24", 4), month("May-24", 5), TERM)).toEqual([
      "measure",
      "actual",
      "actual",
      "ignored",
    ]);
    expect(lastReason(NAMES, month("Apr-24", 4), month("May-24", 5), TERM)).toBe(
      "It is of another span than the periods beside it.",
    );
  });

  it("beside one month may be what is measured, and so may they where the user says so", () => {
    expect(rolesOf(NAMES, month("Apr-24", 4), TERM).at(-1)).toBe("actual");
    const columns = [NAMES, month("Apr-24", 4), month("May-24", 5), TERM].map(columnWith);
    expect(settleRoles(columns, [null, null, null, "actual"]).at(-1)?.role).toBe("actual");
  });
});

describe("the month in hand, as far as it has gone", () => {
  const soFar = (own: string, number: number): ColumnFacts => ({ ...month(own, number), own });
  const before = [NAMES, TARGET, month("Jul-24", 7), month("Aug-24", 8)];

  it("is judged as the months before it are", () => {
    expect(rolesOf(...before, soFar("Sep-24 to date", 9)).at(-1)).toBe("actual");
    expect(lastReason(...before, soFar("Sep-24 to date", 9))).toBe(
      "It is the month behind the others, as far as it has gone.",
    );
  });

  it("is the year so far where the month has a column of its own, where the year is named, and behind one month", () => {
    expect(rolesOf(...before, month("Sep-24", 9), soFar("Sep-24 to date", 9)).at(-1)).toBe("ytd");
    expect(rolesOf(...before, soFar("Year to date Sep-24", 9)).at(-1)).toBe("ytd");
    expect(rolesOf(NAMES, TARGET, month("Aug-24", 8), soFar("Sep-24 to date", 9)).at(-1)).toBe("ytd");
  });
});

describe("where red begins", () => {
  const months = [month("Apr-24", 4), month("May-24", 5)];
  const red: ColumnFacts = { own: "Red below", ...FIGURES };

  it("is the tolerance where no other column is", () => {
    expect(rolesOf(NAMES, TARGET, red, ...months)[2]).toBe("tolerance");
  });

  it("says nothing more beside where amber ends", () => {
    const amber: ColumnFacts = { own: "Amber range", ...FIGURES };
    expect(rolesOf(NAMES, TARGET, amber, red, ...months).slice(2, 4)).toEqual(["tolerance", "ignored"]);
  });
});

describe("spans of twelve months", () => {
  const span = (month: number): ColumnFacts => ({
    own: `12 months to ${month}`,
    ...FIGURES,
    heading: { period: { kind: "span", year: 2024, month, months: 12 } },
  });

  it("are what is judged where two stand there and nothing is told by the month", () => {
    expect(rolesOf(NAMES, TARGET, span(6), span(7)).slice(2)).toEqual(["actual", "actual"]);
  });

  it("are not judged beside months", () => {
    expect(
      rolesOf(NAMES, TARGET, month("Apr-24", 4), month("May-24", 5), span(6), span(7)).slice(4),
    ).not.toContain("actual");
  });
});
