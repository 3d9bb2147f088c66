import { FUNCTIONS } from "./functions";

CustomFunctions.associate(FUNCTIONS);

export { publishedFrom } from "./arguments/fromPublished";
