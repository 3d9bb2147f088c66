import { useLinkStyles } from "../parts/useLinkStyles";

/** The question mark itself. `of` says what it explains, for readers who do not see what it stands beside. */
export function HelpButton(props: { of: string; open: boolean; onToggle: () => void }) {
  const { of, open, onToggle } = props;
  return (
    <button
      type="button"
      className={useLinkStyles().link}
      aria-expanded={open}
      // Read out in full, since several question marks stand in one view.
      aria-label={`What is this: ${of}`}
      title={`What is this: ${of}`}
      onClick={onToggle}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        // What it stands in, such as an open row, stays open.
        event.stopPropagation();
        onToggle();
      }}
    >
      ?
    </button>
  );
}
