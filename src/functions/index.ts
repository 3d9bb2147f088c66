import { FUNCTIONS } from "./functions";

CustomFunctions.associate(FUNCTIONS);
