import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  skip: {
    // Laid over what is there, so that nothing jumps when the keyboard reaches it.
    position: "absolute",
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    font: "inherit",
    // Out of sight but in the order of Tab, as links of this kind are on web pages.
    ":not(:focus)": {
      width: "1px",
      height: "1px",
      margin: "-1px",
      padding: 0,
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
});

/** A link that is seen while the keyboard is on it: past all changes, to the button that applies them. */
export function SkipToApply() {
  // By its mark, not by its words: the button is called by what it does next.
  const onClick = () => document.querySelector<HTMLElement>("footer [data-primary]")?.focus();
  return (
    <button type="button" className={useStyles().skip} onClick={onClick}>
      Skip to Apply
    </button>
  );
}
