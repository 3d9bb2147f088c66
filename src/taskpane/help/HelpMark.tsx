import { useState } from "react";
import { HelpButton } from "./HelpButton";
import { HelpText } from "./HelpText";
import { manualAt, TOPICS, type TopicName } from "./topics";

/** A question mark that opens one sentence on what stands beside it, and a link to the manual. */
export function HelpMark({ topic }: { topic: TopicName }) {
  const [open, setOpen] = useState(false);
  const { name, says, at } = TOPICS[topic];
  return (
    <>
      <HelpButton of={name} open={open} onToggle={() => setOpen(!open)} />
      {open && <HelpText href={manualAt(at)}>{says}</HelpText>}
    </>
  );
}
