import { makeStyles, tokens } from "@fluentui/react-components";

/** In a low pane (a small laptop, or anything at 200%) everything but the buttons at the foot scrolls, not the view alone. */
export const SMALL = "@media (max-height: 450px)";
/**
 * In a low pane the foot is no box of its own, so that its lines keep their distance from the edges themselves. It is
 * written in pixels (`spacingHorizontalM`): the build writes the styles of `makeStyles` out beforehand, but a constant
 * that names `tokens` outside it would bring Fluent's whole table of tokens, 30 KB, into the first load.
 */
export const BESIDE_IN_SMALL = { [SMALL]: { paddingRight: "12px", paddingLeft: "12px" } } as const;
/** The height of the line of buttons that then stays at the foot, below what scrolls and never over it. */
export const FOOT = "44px";

/** How the pane is laid out: head and foot stay, the view between them scrolls. */
export const usePaneStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    [SMALL]: {
      display: "block",
      height: `calc(100vh - ${FOOT})`,
      overflowY: "auto",
      scrollPaddingTop: "40px",
    },
    /* What the analyst types into is never wider than its place. */
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Field > *": { minWidth: 0 },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  middle: { position: "relative", display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    /* Room for the line that says what is being done. */
    paddingBottom: "40px",
    scrollPaddingBottom: "40px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [SMALL]: { overflowY: "visible" },
  },
  stale: {
    position: "absolute",
    right: 0,
    bottom: 0,
    left: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    [SMALL]: { position: "sticky" },
  },
  note: { margin: tokens.spacingHorizontalM },
});
