import { parquetWriteBuffer } from "hyparquet-writer";
import { TIDY_COLUMNS, SCHEMA_VERSION, type TidyRow } from "./tidyFigure";

/** Under this name the file says which version of the table it holds. */
const VERSION_KEY = "scorecard.schema_version";

/** Figures as a Parquet file with a type for each column. */
export function parquetOf(figures: readonly TidyRow[]): Uint8Array {
  const names = Object.keys(TIDY_COLUMNS) as (keyof typeof TIDY_COLUMNS)[];
  const columnData = names.map((name) => ({
    name,
    type: TIDY_COLUMNS[name],
    nullable: true,
    data: figures.map((figure) => figure[name]),
  }));
  const kvMetadata = [{ key: VERSION_KEY, value: String(SCHEMA_VERSION) }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}
