import { describe, expect, it } from "vitest";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import { publishedIn } from "./publishedIn";

const shipped = shippedBenchmarks();
const { benchmark, neighbours } = publishedIn(() => shipped);
const IN_CARE = "Children in care per 10,000 children";

// Figures of the Local Authority Interactive Tool's release of 8 April 2026; means and medians of them worked out apart.
describe("a public figure", () => {
  it("is the area's own, of the year that is asked for or the newest", () => {
    expect(benchmark(IN_CARE, "Devon", 2024, null)).toBe(59);
    expect(benchmark(IN_CARE, "Devon", "2023/24", "Own")).toBe(59);
    expect(benchmark(IN_CARE, "Devon", "23/24", null)).toBe(59);
    expect(benchmark(IN_CARE, "Devon", "Mar-24", null)).toBe(59);
    expect(benchmark(IN_CARE, "devon county council", null, null)).toBe(57);
    expect(benchmark(IN_CARE, "England", 2024, null)).toBe(69);
    expect(benchmark(IN_CARE, "South West", 2025, null)).toBe(62);
  });

  it("is a fraction where it is a percentage", () => {
    expect(benchmark("% of referrals which are repeat referrals", "Devon", 2025, null)).toBe(0.197);
  });

  it("is made one of the ten neighbours of the newest model, or the region's or England's", () => {
    expect(benchmark(IN_CARE, "Devon", 2024, "Mean")).toBeCloseTo(60.8, 10);
    expect(benchmark(IN_CARE, "Devon", 2024, "median")).toBe(62);
    expect(benchmark(IN_CARE, "Devon", 2024, "Region")).toBe(63);
    expect(benchmark(IN_CARE, "Devon", 2024, "England")).toBe(69);
  });

  it("is known by the names that scorecards use", () => {
    expect(benchmark("Children looked after at period end (per 10,000)", "Devon", 2024, null)).toBe(59);
    expect(benchmark("Children in care", "Devon", 2024, null)).toBe(873);
    expect(benchmark("CPP_rate", "Devon", 2024, null)).toBe(31.7);
    expect(benchmark("Re-referrals within 12 months (%)", "Devon", 2024, null)).toBe(0.219);
  });

  it("is nothing where measure or area is blank", () => {
    expect(benchmark(null, "Devon", 2024, null)).toBe("");
    expect(benchmark(IN_CARE, " ", 2024, null)).toBe("");
  });

  it.each([
    ["Children looked after", "Devon", 2024, null, "#VALUE!", /may be several measures: say whether/],
    ["Cups of tea", "Devon", 2024, null, "#VALUE!", /No national measure is called “Cups of tea”/],
    [IN_CARE, "Devom", 2024, null, "#VALUE!", /is no authority or region/],
    [IN_CARE, "Devon", "soon", null, "#VALUE!", /“soon” is no year/],
    [IN_CARE, "Devon", 2024, "Mode", "#VALUE!", /“Mode” is no statistic/],
    [IN_CARE, "South West", 2024, "Mean", "#VALUE!", /South West is no authority/],
    [IN_CARE, "Devon", 1999, null, "#N/A", /is not published for Devon in 1999/],
  ])("is refused with its reason: %s, %s, %s, %s", (measure, area, year, statistic, code, sentence) => {
    expect(benchmark(measure, area, year, statistic)).toEqual({
      code,
      sentence: expect.stringMatching(sentence) as string,
    });
  });
});

describe("neighbours", () => {
  it("are those of the newest model or of the one that is named, nearest first", () => {
    expect(neighbours("Devon", null)).toEqual([
      "East Sussex",
      "Dorset",
      "Norfolk",
      "Kent",
      "Somerset",
      "Suffolk",
      "West Sussex",
      "Derbyshire",
      "Essex",
      "Worcestershire",
    ]);
    expect(neighbours("Devon", "April 2021")).toEqual(neighbours("Devon", 2021));
    expect(neighbours("Devon", 2021)).not.toEqual(neighbours("Devon", "May 2025"));
  });

  it("are refused for what has none", () => {
    expect(neighbours("England", null)).toMatchObject({ code: "#VALUE!" });
    expect(neighbours("Devon", 2007)).toMatchObject({
      code: "#VALUE!",
      sentence: "“2007” is no model of neighbours: use April 2021 or May 2025.",
    });
  });
});
