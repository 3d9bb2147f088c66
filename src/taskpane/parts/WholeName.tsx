import { oneLine } from "../../words/plain";
import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  name: { display: "block", minWidth: 0, padding: "2px 0", overflowWrap: "anywhere" },
});

/** A measure's name in full, over as many lines as it takes: measures differ at the end, or in the middle. */
export function WholeName({ name }: { name: string }) {
  return (
    <span aria-hidden className={useStyles().name} title={name}>
      {/* Names may hold line breaks of their cell, which say nothing about the name. */}
      {oneLine(name)}
    </span>
  );
}
