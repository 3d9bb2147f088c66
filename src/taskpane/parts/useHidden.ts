import { makeStyles } from "@fluentui/react-components";

/** What is read out but not seen. */
export const useHidden = makeStyles({
  // `display: none` would hide it from screen readers, too.
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
