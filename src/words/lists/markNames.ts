/**
 * What people call the marks that figures are held against. A word here is known to the headings of columns and rows, to
 * counts that are brought in (a report’s target is no count) and to papers. An aim is one only in headings: papers aim at
 * other things too.
 */
export const TARGET_NAMES = ["target", "tgt", "goal", "aspiration"] as const;
/** How far from the target a figure may lie and still be near it. */
export const TOLERANCE_NAMES = ["tolerance", "threshold"] as const;
/** Where a measure started from. */
export const BASELINE_NAMES = ["baseline", "starting point"] as const;

/** The names of a target as one choice of a phrase: `(target|aim|goal)`. */
export const TARGET = `(${TARGET_NAMES.join("|")})`;
/** The names of a tolerance as one choice of a phrase. */
export const TOLERANCE = `(${TOLERANCE_NAMES.join("|")})`;
/** The names of a baseline as one choice of a phrase. */
export const BASELINE = `(${BASELINE_NAMES.join("|")})`;
