import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { useLinkStyles } from "./useLinkStyles";

const useStyles = makeStyles({
  // In a row of buttons the reason takes a line of its own.
  reason: {
    flexBasis: "100%",
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
});

/** A button that shows or hides a reason. `of` says of what, for readers who do not see what it stands beside. */
export function Why({ of, children }: { of: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={useLinkStyles().link}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`Why: ${of}`}
        onClick={() => setOpen(!open)}
      >
        Why
      </button>
      {/* Hidden, not left out: `aria-controls` always names something that is there. */}
      <p id={id} hidden={!open} className={useStyles().reason}>
        {children}
      </p>
    </>
  );
}
