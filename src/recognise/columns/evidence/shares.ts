/** The share of its filled cells by which a column is one of words, of figures, of names. */
export const COLUMN_SHARE = 0.6;
/** Signs that mean one thing only (arrows, statuses, changes) settle it from half of the cells on. */
export const HALF = 0.5;
/** Of workings fewer do: months that wait have none, and nothing else looks like one. */
export const SEVERAL_SHARE = 0.3;
/** Numbers read as references too, so that more must. */
export const REFERENCES_SHARE = 0.7;
