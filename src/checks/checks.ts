import type { Check } from "./check";
import { annualisedWrong } from "./annualisedWrong";
import { benchmarkReversed } from "./benchmarkReversed";
import { benchmarkUnit } from "./benchmarkUnit";
import { colourAlone } from "./colourAlone";
import { complement } from "./complement";
import { countAndRate } from "./countAndRate";
import { denominatorDiffers } from "./denominatorDiffers";
import { directionDisagrees } from "./directionDisagrees";
import { directionMissing } from "./directionMissing";
import { directionWithoutValue } from "./directionWithoutValue";
import { externalLink } from "./externalLink";
import { formulaError } from "./formulaError";
import { formulaInconsistent } from "./formulaInconsistent";
import { formulaWrongCells } from "./formulaWrongCells";
import { hardCoded } from "./hardCoded";
import { headingMisleads } from "./headingMisleads";
import { implausible } from "./implausible";
import { mixedPrecision } from "./mixedPrecision";
import { narrativeDisagrees } from "./narrativeDisagrees";
import { notANumber } from "./notANumber";
import { numberAmongFormulas } from "./numberAmongFormulas";
import { partExceedsWhole } from "./partExceedsWhole";
import { perWrong } from "./perWrong";
import { periodMissing } from "./periodMissing";
import { periodOutOfOrder } from "./periodOutOfOrder";
import { periodRepeated } from "./periodRepeated";
import { polarityConflict } from "./polarityConflict";
import { populationDiffers } from "./populationDiffers";
import { referenceOutOfOrder } from "./referenceOutOfOrder";
import { referenceRepeated } from "./referenceRepeated";
import { restated } from "./restated";
import { resultWrong } from "./resultWrong";
import { smallNumber } from "./smallNumber";
import { statusByRounding } from "./statusByRounding";
import { statusDisagrees } from "./statusDisagrees";
import { targetDiffers } from "./targetDiffers";
import { toleranceEqualsTarget } from "./toleranceEqualsTarget";
import { toleranceInverted } from "./toleranceInverted";
import { unitSlip } from "./unitSlip";
import { valueLost } from "./valueLost";
import { valueOutOfRange } from "./valueOutOfRange";
import { workingDisagrees } from "./workingDisagrees";
import { workingReused } from "./workingReused";
import { ytdBasisDiffers } from "./ytdBasisDiffers";
import { ytdDisagrees } from "./ytdDisagrees";

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
