import type { EngineFunction } from "../engineFunction";

/** Functions by the name under which formulas call them. */
export type OwnFunctions = Readonly<Record<string, EngineFunction["call"]>>;
