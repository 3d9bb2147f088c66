import { Button, Field, Select } from "@fluentui/react-components";
import type { PopulationTable } from "../../model/beside";
import type { Period } from "../../core/periods/period";
import type { Picture, Reading } from "../../model/reading";
import { USUAL_POPULATION, type PopulationSetting } from "../../model/settings";
import type { MonthPart } from "../../workflow/port/port";
import type { PaneActions } from "../state/paneActions";
import { periodWords } from "../words/periodWords";
import { useMonthStyles } from "./useMonthStyles";

/** What a register looks like, since nothing else in the pane says how to make one. */
const NO_REGISTER =
  "No register of populations was found. It would be a table on a sheet of this workbook with the headings Year and Population, and perhaps Area, Release and Source.";
const BEFORE = "before";
/** Official rates of the year to March 2025 use the estimate of mid-2024, the middle of the year that they count. */
const BEFORE_WORDS = "For the year before, as in official rates";
/** The value of the choice before an area is chosen; no register names an area so. */
const ANY_AREA = "";

/** Which estimate of the register rates divide by, and what another one would change. */
export function Populations(props: {
  walks: MonthPart;
  picture: Picture;
  reading: Reading;
  period: Period | null;
  actions: PaneActions;
}) {
  const { walks, picture, reading, actions } = props;
  const styles = useMonthStyles();
  // Read with the workbook: `null` where no sheet holds a register.
  const register = reading.beside?.populations ?? null;
  const { settings } = reading;
  const setting = settings.populations ?? USUAL_POPULATION;
  // The period shown, or the latest: a rate's population depends on its year.
  const period = props.period ?? picture.card.scorecard.latest;
  const onChange = (part: Partial<PopulationSetting>) =>
    void actions.saveSettings({ ...settings, populations: { ...setting, ...part } }, settings);
  const onCompare = () =>
    void actions.prepare("Looking up the population", () =>
      walks.preparePopulation(picture, period, setting),
    );
  // Only years and areas that the register holds can be chosen.
  const { years, areas } = register ? walks.choicesOf(register) : { years: [], areas: [] };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>Populations</h2>
      {register === null ? (
        <p className={styles.text}>{NO_REGISTER}</p>
      ) : (
        <>
          <Field label="Estimate that a rate uses">
            <Select
              value={setting.rule.kind === "fixed" ? String(setting.rule.year) : BEFORE}
              onChange={(_, { value }) =>
                onChange({
                  rule: value === BEFORE ? { kind: "before" } : { kind: "fixed", year: Number(value) },
                })
              }
            >
              <option value={BEFORE}>{BEFORE_WORDS}</option>
              {years.map((year) => (
                <option key={year} value={year}>{`Mid-${year} throughout`}</option>
              ))}
            </Select>
          </Field>
          {areas.length > 1 && (
            <Field label="Area">
              <Select
                value={setting.area ?? ANY_AREA}
                onChange={(_, { value }) => onChange({ area: value === ANY_AREA ? null : value })}
              >
                <option value={ANY_AREA}>Choose the area</option>
                {areas.map((area) => (
                  <option key={area}>{area}</option>
                ))}
              </Select>
            </Field>
          )}
          {/* The sentence works the choice out for one month, so that a wrong year is seen as a number. */}
          {period !== null && <p className={styles.text}>{takenWords(walks, register, period, setting)}</p>}
          <Button onClick={onCompare}>Show what it changes</Button>
        </>
      )}
    </section>
  );
}

/** `Rates of Jun-24 use 148,000, mid-2024, from the sheet Populations.` */
function takenWords(
  { populationFor }: MonthPart,
  register: PopulationTable,
  period: Period,
  setting: PopulationSetting,
): string {
  const { year, population } = populationFor(register, period, setting);
  const month = periodWords(period, "");
  const of = setting.area === null ? "" : ` of ${setting.area}`;
  return population === null
    ? `The sheet ${register.sheet} has no single population${of} for mid-${year}, which rates of ${month} use.`
    : `Rates of ${month} use ${population.toLocaleString("en-GB")}, mid-${year}, from the sheet ${register.sheet}.`;
}
