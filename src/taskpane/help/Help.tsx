import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ViewName } from "../state/paneState";
import { endFirstVisit, isFirstVisit } from "./firstVisit";
import { HelpText } from "./HelpText";
import { Shortcuts } from "./Shortcuts";
import { manualAt, TOPICS } from "./topics";

/** What to try first, and the view in which it is. */
const TRIES: readonly { readonly view: ViewName; readonly says: string; readonly go: string }[] = [
  {
    view: "measures",
    says: "Click a measure: it opens with its working, its target and why it has its colour.",
    go: "Show the measures",
  },
  {
    view: "changes",
    says: "See what an update would change. Nothing is written before you press Apply, and Revert takes it back.",
    go: "Show the changes",
  },
  {
    view: "checks",
    says: "See what the checks found: every figure against its working, every arrow against its months.",
    go: "Show the checks",
  },
];

const useStyles = makeStyles({
  help: {
    flexShrink: 0,
    boxSizing: "border-box",
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
  const [first, setFirst] = useState(isFirstVisit);
  const close = () => {
    endFirstVisit();
    setFirst(false);
    onClose();
  };
  if (!open && !first) return null;
  const { name, says, at } = TOPICS[view];
  return (
    <section
      className={styles.help}
      aria-label="Help"
      tabIndex={0}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      {open && (
        <>
          <h2 className={styles.title}>{name}</h2>
          <HelpText href={manualAt(at)}>{says}</HelpText>
          <Shortcuts />
        </>
      )}
      <h2 className={styles.title}>Three things to try</h2>
      <ol className={styles.tries}>
        {TRIES.map((one) => (
          <li key={one.view}>
            {one.says}{" "}
            <Button size="small" onClick={() => onView(one.view)}>
              {one.go}
            </Button>
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={close}>
          {first ? "Do not show this again" : "Close the help"}
        </Button>
      </div>
    </section>
  );
}
