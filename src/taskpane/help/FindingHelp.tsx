import { useState } from "react";
import type { Finding } from "../../model/finding";
import { usePort } from "../state/usePort";
import { HelpButton } from "./HelpButton";
import { HelpText } from "./HelpText";
import { checkAt } from "./topics";

const LOADING = "Looking it up.";

/** A question mark that opens what the check behind a finding asks, and a link to all that it says. */
export function FindingHelp({ finding }: { finding: Finding }) {
  const { check, message } = finding;
  const port = usePort();
  const [open, setOpen] = useState(false);
  const [asks, setAsks] = useState(LOADING);
  const onToggle = () => {
    setOpen(!open);
    if (!open)
      port.report().then(
        ({ questionOf }) => setAsks(questionOf(check)),
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
