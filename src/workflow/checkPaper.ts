export { checkPaper, type PaperSentence } from "../checks/paper/checkPaper";
