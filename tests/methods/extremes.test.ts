import { beforeAll, expect, it } from "vitest";
import { kpiInterval } from "../../src/functions/kpi/statistics/kpiInterval";
import { kpiRateInterval } from "../../src/functions/kpi/statistics/kpiRateInterval";
import { standInForExcel } from "../../src/functions/testing/standIn";
import { near } from "./near";

// Worked out apart from this code, with sixty digits: the normal deviate by halving the series of the error function, the
// limits of a count below ten by halving sums of Poisson's terms, Wilson's and Byar's formulas as they are printed.

beforeAll(() => void standInForExcel());

type Row = readonly [above: number, below: number, confidence: number, lower: number, upper: number];

it.each<Row>([
  [10, 20, 0.5, 0.425433065089, 0.574566934911],
  [756, 861, 0.5, 0.870326592553, 0.885371671483],
  [10, 20, 0.9, 0.327403767885, 0.672596232115],
  [756, 861, 0.9, 0.858511729181, 0.895217368582],
  [0, 1, 0.95, 0, 0.793450685623],
  [1, 1, 0.95, 0.206549314377, 1],
  [0, 20, 0.95, 0, 0.161125158053],
  [20, 20, 0.95, 0.838874841947, 1],
  [9, 10, 0.95, 0.595849973205, 0.982123786905],
  [1, 100000, 0.95, 1.76524773038e-6, 5.66470965904e-5],
  [99999, 100000, 0.95, 0.999943352903, 0.999998234752],
  [407, 1626, 0.95, 0.229857074081, 0.271934958755],
  [0, 1, 0.998, 0, 0.905209098499],
  [1, 1, 0.998, 0.0947909015013, 1],
  [0, 20, 0.998, 0, 0.323170414624],
  [20, 20, 0.998, 0.676829585376, 1],
  [9, 10, 0.998, 0.418005992462, 0.991210887175],
  [1, 100000, 0.998, 8.7242641697e-7, 0.000114611902427],
  [99999, 100000, 0.998, 0.999885388098, 0.999999127574],
  [407, 1626, 0.998, 0.218632553777, 0.284898227606],
  [10, 20, 0.99999, 0.148639343793, 0.851360656207],
  [756, 861, 0.99999, 0.820245164955, 0.919097885572],
])("%i of %i at %d is from %d to %d", (numerator, denominator, confidence, lower, upper) => {
  const [low, high] = (kpiInterval([[numerator]], [[denominator]], [[confidence]])[0] ?? []).map(Number);
  near(low, lower);
  near(high, upper);
});

it.each<readonly [...Row, per: number]>([
  [3, 146874, 0.5, 0.11760416533, 0.347878282414, 10000],
  [12, 1, 0.5, 9.52327135838, 15.2135229109, 1],
  [3, 146874, 0.9, 0.0556729882187, 0.527912123857, 10000],
  [12, 1, 0.9, 6.92274941006, 19.4390204486, 1],
  [0, 146874, 0.95, 0, 0.251159460089, 10000],
  [9, 146874, 0.95, 0.280197522868, 1.16322858038, 10000],
  [10, 146874, 0.95, 0.325956255972, 1.25219294128, 10000],
  [11, 146874, 0.95, 0.373360172559, 1.3401444174, 10000],
  [387, 146874, 0.95, 23.7889492261, 29.1096956052, 10000],
  [3930, 146874, 0.95, 259.275300439, 276.075400428, 10000],
  [0, 146874, 0.998, 0, 0.470318455205, 10000],
  [9, 146874, 0.998, 0.166974713316, 1.54264017519, 10000],
  [10, 146874, 0.998, 0.19855919868, 1.64724355079, 10000],
  [11, 146874, 0.998, 0.234784253061, 1.74615796646, 10000],
  [387, 146874, 0.998, 22.402627134, 30.7569873299, 10000],
  [3930, 146874, 0.998, 254.579946796, 281.030452185, 10000],
  [3, 146874, 0.99999, 0.00213219191556, 1.32630832333, 10000],
  [12, 1, 0.99999, 2.17237725506, 35.65830508, 1],
])("%i in %i at %d is a rate from %d to %d per %i", (count, population, confidence, lower, upper, per) => {
  const ends = kpiRateInterval([[count]], [[population]], [[per]], [[confidence]])[0] ?? [];
  const [low, high] = ends.map(Number);
  near(low, lower);
  near(high, upper);
});

it("an interval lies within wider ones, and holds its figure, whatever the confidence", () => {
  const confidences = [0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.998, 0.9999].map((one) => [one]);
  for (const [count, of] of [
    [0, 7],
    [1, 7],
    [6, 7],
    [7, 7],
    [9, 400],
    [10, 400],
  ] as const) {
    for (const ends of [
      kpiInterval([[count]], [[of]], confidences),
      kpiRateInterval([[count]], [[of]], [[1]], confidences),
    ]) {
      const [lower, upper] = [ends.map(([low]) => Number(low)), ends.map(([, high]) => Number(high))];
      expect(lower).toEqual([...lower].sort((a, b) => b - a));
      expect(upper).toEqual([...upper].sort((a, b) => a - b));
      expect(Math.max(...lower)).toBeLessThanOrEqual(count / of);
      expect(Math.min(...upper)).toBeGreaterThanOrEqual(count / of);
    }
  }
});
