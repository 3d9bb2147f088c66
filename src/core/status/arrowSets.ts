import type { Movement } from "./direction";

/** How each arrow is drawn. */
export type ArrowSigns = Readonly<Record<Movement, string>>;

/** The set that judges performance: ↑ better, ↓ worse, → not significantly changed. */
export const ARROWS: ArrowSigns = { up: "↑", down: "↓", level: "→" };

/** The set that shows movement: ▲ up, ▼ down, ● unchanged. */
export const TRIANGLES: ArrowSigns = { up: "▲", down: "▼", level: "●" };

/** The arrows of the font Wingdings, as the letters that the cells hold. */
export const WINGDINGS: ArrowSigns = { up: "é", down: "ê", level: "è" };

/** The triangles of the font Wingdings 3. */
export const WINGDINGS_3: ArrowSigns = { up: "p", down: "q", level: "u" };
