import { mergeClasses } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useSetupStyles } from "./useSetupStyles";

/** A part of a room under a heading that opens and closes it. With `onOpen` the room keeps whether it is open. */
export function Section(props: {
  title: string;
  count?: number;
  open?: boolean;
  onOpen?: (open: boolean) => void;
  children: ReactNode;
}) {
  const { title, count, onOpen, children } = props;
  const styles = useSetupStyles();
  // Without `onOpen` the section keeps by itself whether it is open.
  const [own, setOwn] = useState(props.open ?? false);
  const open = onOpen ? (props.open ?? false) : own;
  const setOpen = onOpen ?? setOwn;
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.row, styles.section)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {/* The arrow is for the eye. Whether it is open a screen reader knows from the button. */}
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
