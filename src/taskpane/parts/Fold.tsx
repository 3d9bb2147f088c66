import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { ROW_BUTTON } from "./rowButton";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    ...ROW_BUTTON,
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is folded away under its name until the analyst opens it; `startsOpen` where something stands in it already. */
export function Fold(props: { name: string; startsOpen?: boolean; children: ReactNode }) {
  const { name, startsOpen = false, children } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  return (
    <section>
      {/* A heading, so that a screen reader can go from fold to fold. */}
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span aria-hidden>{open ? "▾" : "▸"}</span> {name}
        </button>
      </h2>
      {/* Built only when it is opened: a fold may load and read what is seldom asked for. */}
      {open && children}
    </section>
  );
}
