import { useChoiceStyles } from "./useChoiceStyles";

/** A field in which measures are searched for by a word. */
export function SearchInput(props: { label: string; value: string; onSearch: (words: string) => void }) {
  const { label, value, onSearch } = props;
  const { choice } = useChoiceStyles();
  return (
    // The browser's own field: Fluent's would be larger than what this view may load at first.
    <input
      type="search"
      className={choice}
      aria-label={label}
      placeholder="Find a measure"
      value={value}
      onChange={({ target }) => onSearch(target.value)}
    />
  );
}
