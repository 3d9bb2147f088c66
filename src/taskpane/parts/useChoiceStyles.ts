import { makeStyles, tokens } from "@fluentui/react-components";

/** The browser's own list of choices, in Fluent's looks: Fluent's would be the largest part of what the pane waits for. */
export const useChoiceStyles = makeStyles({
  choice: {
    boxSizing: "border-box",
    minWidth: 0,
    maxWidth: "100%",
    // As high as Fluent's own small fields, which may stand beside it.
    height: "24px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // A darker lower edge is how Fluent marks what can be changed, and gives it a contrast of 3 to 1.
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textOverflow: "ellipsis",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});
