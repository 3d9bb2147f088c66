import { useState } from "react";
import type { Finding } from "../../model/finding";
import { usePort } from "../state/usePort";
import { HelpButton } from "./HelpButton";
import { HelpText } from "./HelpText";
import { checkAt } from "./topics";

/** Said while the sentences of the checks load. */
const LOADING = "Looking it up.";

/** A question mark that opens what the check behind a finding asks, with a link to its whole page. */
export function FindingHelp({ finding }: { finding: Finding }) {
  const { check, message } = finding;
  const port = usePort();
  const [open, setOpen] = useState(false);
  const [asks, setAsks] = useState(LOADING);
  const onToggle = () => {
    setOpen(!open);
    if (!open)
      // The questions are with the checks, which are loaded by now in most panes. A mark that nobody opens loads
      // nothing.
      port.report().then(
        ({ questionOf }) => setAsks(questionOf(check)),
        // Where they cannot be loaded the link to the page remains.
        () => setAsks(""),
      );
  };
  return (
    <>
      <HelpButton of={message} open={open} onToggle={onToggle} />
      {open && <HelpText href={checkAt(check)}>{asks}</HelpText>}
    </>
  );
}
