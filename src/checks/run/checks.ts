import type { Check } from "./check";
import { annualisedWrong } from "../workings/annualisedWrong";
import { benchmarkReversed } from "../targets/benchmarkReversed";
import { benchmarkUnit } from "../targets/benchmarkUnit";
import { colourAlone } from "../statuses/colourAlone";
import { complement } from "../rows/complement";
import { countAndRate } from "../rows/countAndRate";
import { denominatorDiffers } from "../populations/denominatorDiffers";
import { directionDisagrees } from "../directions/directionDisagrees";
import { directionMissing } from "../directions/directionMissing";
import { directionWithoutValue } from "../directions/directionWithoutValue";
import { externalLink } from "../formulas/externalLink";
import { formulaError } from "../formulas/formulaError";
import { formulaInconsistent } from "../formulas/formulaInconsistent";
import { formulaWrongCells } from "../formulas/formulaWrongCells";
import { hardCoded } from "../formulas/hardCoded";
import { headingMisleads } from "../periods/headingMisleads";
import { implausible } from "../figures/implausible";
import { mixedPrecision } from "../figures/mixedPrecision";
import { narrativeDisagrees } from "../paper/narrativeDisagrees";
import { notANumber } from "../figures/notANumber";
import { numberAmongFormulas } from "../formulas/numberAmongFormulas";
import { partExceedsWhole } from "../rows/partExceedsWhole";
import { perWrong } from "../workings/perWrong";
import { periodMissing } from "../periods/periodMissing";
import { periodOutOfOrder } from "../periods/periodOutOfOrder";
import { periodRepeated } from "../periods/periodRepeated";
import { polarityConflict } from "../targets/polarityConflict";
import { populationDiffers } from "../populations/populationDiffers";
import { referenceOutOfOrder } from "../rows/referenceOutOfOrder";
import { referenceRepeated } from "../rows/referenceRepeated";
import { restated } from "../years/restated";
import { resultWrong } from "../workings/resultWrong";
import { smallNumber } from "../figures/smallNumber";
import { statusByRounding } from "../statuses/statusByRounding";
import { statusDisagrees } from "../statuses/statusDisagrees";
import { targetDiffers } from "../targets/targetDiffers";
import { toleranceEqualsTarget } from "../targets/toleranceEqualsTarget";
import { toleranceInverted } from "../targets/toleranceInverted";
import { unitSlip } from "../workings/unitSlip";
import { valueLost } from "../figures/valueLost";
import { valueOutOfRange } from "../figures/valueOutOfRange";
import { workingDisagrees } from "../workings/workingDisagrees";
import { workingReused } from "../workings/workingReused";
import { ytdBasisDiffers } from "../years/ytdBasisDiffers";
import { ytdDisagrees } from "../years/ytdDisagrees";

/** Every check, in the order in which a reader meets them. Adding one is its file, its test, and a line here. */
export const CHECKS: readonly Check[] = [
  workingDisagrees,
  resultWrong,
  unitSlip,
  workingReused,
  partExceedsWhole,
  valueOutOfRange,
  notANumber,
  valueLost,
  mixedPrecision,
  implausible,
  formulaInconsistent,
  numberAmongFormulas,
  formulaError,
  formulaWrongCells,
  hardCoded,
  externalLink,
  annualisedWrong,
  perWrong,
  populationDiffers,
  countAndRate,
  denominatorDiffers,
  toleranceInverted,
  toleranceEqualsTarget,
  targetDiffers,
  polarityConflict,
  statusDisagrees,
  statusByRounding,
  directionDisagrees,
  directionWithoutValue,
  directionMissing,
  ytdDisagrees,
  ytdBasisDiffers,
  restated,
  periodMissing,
  periodRepeated,
  periodOutOfOrder,
  headingMisleads,
  referenceRepeated,
  referenceOutOfOrder,
  benchmarkReversed,
  benchmarkUnit,
  complement,
  narrativeDisagrees,
  smallNumber,
  colourAlone,
];
