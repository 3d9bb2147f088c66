export { functionCall } from "../../share/functionCall";
export { proposeArguments, type Arguments } from "../../share/proposeArguments";
