import { makeStyles, tokens } from "@fluentui/react-components";

/** How small buttons inside running text look: as links, each a target of at least 24 pixels. */
export const useLinkStyles = makeStyles({
  link: {
    // WCAG 2.2 asks for targets of 24 by 24 pixels at least (success criterion 2.5.8).
    minWidth: "24px",
    minHeight: "24px",
    padding: "0 2px",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecoration: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});
