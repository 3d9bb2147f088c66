import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { useLinkStyles } from "./useLinkStyles";

const useStyles = makeStyles({
  reason: {
    flexBasis: "100%",
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
});

/** A button that shows or hides the reason. `of` says of what, for those who do not see what it stands beside. */
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
      <p id={id} hidden={!open} className={useStyles().reason}>
        {children}
      </p>
    </>
  );
}
