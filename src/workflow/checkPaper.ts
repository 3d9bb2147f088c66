export { checkPaper, type PaperSentence } from "../checks/checkPaper";
