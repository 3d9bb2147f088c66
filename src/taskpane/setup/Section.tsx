import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useSetupStyles } from "./useSetupStyles";

/** A part of Setup under its heading, which opens and closes it. */
export function Section(props: { title: string; count?: number; open?: boolean; children: ReactNode }) {
  const { title, count, children } = props;
  const styles = useSetupStyles();
  const [open, setOpen] = useState(props.open ?? false);
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.row, styles.section)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden>{open ? "▾" : "▸"}</span>
          <span>
            {title}
            {count !== undefined && ` (${count})`}
          </span>
        </button>
      </h2>
      {open && children}
    </section>
  );
}
