import { makeStyles, tokens } from "@fluentui/react-components";
import { useChoiceStyles } from "../parts/useChoiceStyles";
import type { Order } from "./arranged";

const ORDERS: Readonly<Record<Order, string>> = {
  sheet: "As on the sheet",
  status: "Red first",
  name: "By name",
};

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  search: { flex: "3 1 90px", minWidth: 0, "& > *": { width: "100%" } },
  order: { flex: "2 1 80px" },
});

/** Finds measures by a word, and puts them in another order. */
export function FindMeasures(props: {
  search: string;
  order: Order;
  onSearch: (search: string) => void;
  onOrder: (order: Order) => void;
}) {
  const { search, order, onSearch, onOrder } = props;
  const styles = useStyles();
  const { choice } = useChoiceStyles();
  return (
    <div className={styles.line}>
      <span className={styles.search}>
        <input
          type="search"
          className={choice}
          aria-label="Find a measure"
          placeholder="Find a measure"
          value={search}
          onChange={({ target }) => onSearch(target.value)}
        />
      </span>
      <span className={styles.order}>
        <select
          className={choice}
          aria-label="Order of the measures"
          value={order}
          onChange={({ target }) => onOrder(target.value as Order)}
        >
          {Object.entries(ORDERS).map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
