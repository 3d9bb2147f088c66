import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    width: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** What is folded away under its name until she opens it. */
export function Fold({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span aria-hidden>{open ? "▾" : "▸"}</span> {name}
        </button>
      </h2>
      {open && children}
    </section>
  );
}
