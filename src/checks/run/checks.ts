import { CHECK_IDS, type CheckId } from "../../model/checkIds";
import type { Check } from "./check";
import { annualisedWrong } from "../workings/annualisedWrong";
import { bandUnknown } from "../statuses/bandUnknown";
import { benchmarkReversed } from "../targets/benchmarks/benchmarkReversed";
import { benchmarkSign } from "../targets/benchmarks/benchmarkSign";
import { benchmarkUnit } from "../targets/benchmarks/benchmarkUnit";
import { colourAlone } from "../statuses/colourAlone";
import { complement } from "../rows/parts/complement";
import { countAndRate } from "../rows/rates/countAndRate";
import { denominatorDiffers } from "../populations/denominatorDiffers";
import { directionDisagrees } from "../directions/directionDisagrees";
import { directionMissing } from "../directions/directionMissing";
import { directionWithoutValue } from "../directions/directionWithoutValue";
import { externalLink } from "../formulas/externalLink";
import { formulaError } from "../formulas/formulaError";
import { formulaInconsistent } from "../formulas/patterns/formulaInconsistent";
import { formulaWrongCells } from "../formulas/patterns/formulaWrongCells";
import { hardCoded } from "../formulas/hardCoded";
import { headingMisleads } from "../periods/headingMisleads";
import { implausible } from "../figures/size/implausible";
import { mixedPrecision } from "../figures/written/mixedPrecision";
import { narrativeDisagrees } from "../paper/narrativeDisagrees";
import { notANumber } from "../figures/written/notANumber";
import { numberAmongFormulas } from "../formulas/patterns/numberAmongFormulas";
import { partExceedsWhole } from "../rows/parts/partExceedsWhole";
import { partsOff } from "../rows/parts/partsOff";
import { perWrong } from "../workings/perWrong";
import { pageApart } from "../periods/pageApart";
import { periodMissing } from "../periods/periodMissing";
import { periodOutOfOrder } from "../periods/periodOutOfOrder";
import { periodUnread } from "../periods/periodUnread";
import { periodRepeated } from "../periods/periodRepeated";
import { polarityConflict } from "../targets/polarityConflict";
import { populationDiffers } from "../populations/populationDiffers";
import { referenceOutOfOrder } from "../rows/references/referenceOutOfOrder";
import { referenceRepeated } from "../rows/references/referenceRepeated";
import { restated } from "../years/restated";
import { resultWrong } from "../workings/resultWrong";
import { smallNumber } from "../figures/size/smallNumber";
import { statusByRounding } from "../statuses/statusByRounding";
import { statusDisagrees } from "../statuses/statusDisagrees";
import { targetDiffers } from "../targets/targetDiffers";
import { toleranceEqualsTarget } from "../targets/toleranceEqualsTarget";
import { toleranceInverted } from "../targets/toleranceInverted";
import { unitSlip } from "../workings/slips/unitSlip";
import { valueLost } from "../figures/written/valueLost";
import { valueOutOfRange } from "../figures/size/valueOutOfRange";
import { varianceDisagrees } from "../directions/varianceDisagrees";
import { workingDisagrees } from "../workings/workingDisagrees";
import { workingReused } from "../workings/workingReused";
import { ytdBasisDiffers } from "../years/ytdBasisDiffers";
import { ytdDisagrees } from "../years/ytdDisagrees";
import { nameRepeated } from "../rows/references/nameRepeated";

// The one list of all checks. A new check is a file of its own, its name in `CHECK_IDS`, and a line here; `runChecks` and
// `docs/checks.md` take the list from here, so that no check can be half added.

/** Every check by its name; the compiler asks for each of them. */
const BY_ID: Readonly<Record<CheckId, Check>> = {
  "working-disagrees": workingDisagrees,
  "result-wrong": resultWrong,
  "unit-slip": unitSlip,
  "working-reused": workingReused,
  "part-exceeds-whole": partExceedsWhole,
  "value-out-of-range": valueOutOfRange,
  "not-a-number": notANumber,
  "value-lost": valueLost,
  "mixed-precision": mixedPrecision,
  implausible,
  "formula-inconsistent": formulaInconsistent,
  "number-among-formulas": numberAmongFormulas,
  "formula-error": formulaError,
  "formula-wrong-cells": formulaWrongCells,
  "hard-coded": hardCoded,
  "external-link": externalLink,
  "annualised-wrong": annualisedWrong,
  "per-wrong": perWrong,
  "population-differs": populationDiffers,
  "count-and-rate": countAndRate,
  "denominator-differs": denominatorDiffers,
  "tolerance-inverted": toleranceInverted,
  "tolerance-equals-target": toleranceEqualsTarget,
  "target-differs": targetDiffers,
  "polarity-conflict": polarityConflict,
  "status-disagrees": statusDisagrees,
  "status-by-rounding": statusByRounding,
  "direction-disagrees": directionDisagrees,
  "direction-without-value": directionWithoutValue,
  "direction-missing": directionMissing,
  "variance-disagrees": varianceDisagrees,
  "ytd-disagrees": ytdDisagrees,
  "ytd-basis-differs": ytdBasisDiffers,
  restated,
  "period-unread": periodUnread,
  "period-missing": periodMissing,
  "period-repeated": periodRepeated,
  "period-out-of-order": periodOutOfOrder,
  "heading-misleads": headingMisleads,
  "reference-repeated": referenceRepeated,
  "reference-out-of-order": referenceOutOfOrder,
  "benchmark-reversed": benchmarkReversed,
  "benchmark-unit": benchmarkUnit,
  "benchmark-sign": benchmarkSign,
  complement,
  "parts-off": partsOff,
  "narrative-disagrees": narrativeDisagrees,
  "small-number": smallNumber,
  "colour-alone": colourAlone,
  "band-unknown": bandUnknown,
  "page-apart": pageApart,
  "name-repeated": nameRepeated,
};

// The order is that of `CHECK_IDS`: `runChecks` sorts by gravity and keeps this order among findings of one severity.
/** Every check, in the order in which a reader meets what they find. */
export const CHECKS: readonly Check[] = CHECK_IDS.map((id) => BY_ID[id]);
