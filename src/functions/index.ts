import { FUNCTIONS } from "./functions";

/** The entry that Excel loads: the names must be associated before it calls any. */
CustomFunctions.associate(FUNCTIONS);

export { publishedFrom } from "./arguments/fromPublished";
