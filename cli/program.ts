import { main } from "./main";

/** What is said to the arguments of this process. */
export const said = main(process.argv.slice(2));
