import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ViewName } from "../state/paneState";
import { useLinkStyles } from "../parts/useLinkStyles";
import { endFirstVisit, isFirstVisit } from "./firstVisit";
import { HelpText } from "./HelpText";
import { Shortcuts } from "./Shortcuts";
import { manualAt, TOPICS } from "./topics";

/** What to try first: the view, and what is to be seen in it. */
const TRIES: readonly { readonly view: ViewName; readonly go: string; readonly says: string }[] = [
  { view: "measures", go: "Open a measure", says: "its working, its target, and why it has its colour." },
  {
    view: "changes",
    go: "See the changes",
    says: "what an update would write. Nothing is written before you press Apply, and Revert takes it back.",
  },
  {
    view: "checks",
    go: "See the checks",
    says: "every figure against its working, every arrow against its months.",
  },
];
/** The view with which the pane opens. On a first visit help is shown there, and nowhere else unasked. */
const FIRST_VIEW: ViewName = "measures";

const useStyles = makeStyles({
  help: {
    flexShrink: 0,
    boxSizing: "border-box",
    // A help that fills the pane would hide what it speaks of: it scrolls by itself from here on.
    maxHeight: "60vh",
    overflowY: "auto",
    margin: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  tries: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** On a first visit three things to try; when it is asked for, what this view is for, the manual and the shortcuts. */
export default function Help(props: {
  view: ViewName;
  open: boolean;
  onView: (view: ViewName) => void;
  onClose: () => void;
}) {
  const { view, open, onView, onClose } = props;
  const styles = useStyles();
  const { link } = useLinkStyles();
  // Read once: what the browser remembers changes only by `close`.
  const [first, setFirst] = useState(isFirstVisit);
  const close = () => {
    // Closing is the answer to the first visit, too: it does not come again.
    endFirstVisit();
    setFirst(false);
    onClose();
  };
  if (!open && !(first && view === FIRST_VIEW)) return null;
  const { name, says, at } = TOPICS[view];
  return (
    <section
      className={styles.help}
      aria-label="Help"
      tabIndex={0}
      // The help closes with Escape before anything else does.
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      {open && (
        <>
          <h2 className={styles.title}>{name}</h2>
          <HelpText href={manualAt(at)}>{says}</HelpText>
          <Shortcuts />
        </>
      )}
      {/* The first view is one of the three: its name is no link to itself. */}
      <h2 className={styles.title}>Three things to try</h2>
      <ol className={styles.tries}>
        {TRIES.map((one) => (
          <li key={one.view}>
            {one.view === view ? (
              <strong>{one.go}</strong>
            ) : (
              <button type="button" className={link} onClick={() => onView(one.view)}>
                {one.go}
              </button>
            )}
            : {one.says}
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button size="small" onClick={close}>
          {first ? "Do not show this again" : "Close the help"}
        </Button>
      </div>
    </section>
  );
}
