import { findBrowser } from "./findBrowser";
import { thisMachine } from "./thisMachine";

// Prints the path of a browser that starts, getting one where there is none.
findBrowser(thisMachine()).then(
  (file) => {
    console.log(file);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
