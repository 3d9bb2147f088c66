import { port } from "../workflow/port/connect";
import { makeWish, type Wish } from "./wish";

/** The ids under which the manifest and its shortcuts know the commands. */
const COMMANDS: readonly Wish[] = ["openPane", "update", "check", "live", "share"];

/** Ties the ribbon's buttons and the shortcuts to the pane: each shows it and says what to show in it. */
for (const command of COMMANDS) {
  port.associateCommand(command, async () => {
    makeWish(command);
    await port.showPane();
  });
}
