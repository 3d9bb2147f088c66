/** How near a multiple is meant; it may stand before one. */
export const ROUGHLY = "(more than|less than|over|under|almost|nearly|just under|just over|around|about|)";
