import { Button, Field, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Picture, Reading } from "../../model/reading";
import type { Settings } from "../../model/settings";
import type { Benchmarks, BenchmarksPart } from "../../workflow/port/port";
import { FindingItem } from "../checks/FindingItem";
import { useMonthStyles } from "../month/useMonthStyles";
import type { PaneActions } from "../state/paneActions";
import { CoverageLists } from "./CoverageLists";

/** The value of the choice that names nobody. */
const NOBODY = "";

/** Names the files as their publishers do. */
const HINT = (released: string): string =>
  `Now: release of ${released}. Choose the published files: the data of the Local Authority Interactive Tool (.parquet), with it its dictionary; populations (.csv); neighbours (.xlsx).`;

/**
 * Everything that public figures tell about the scorecard: whose it is, what is wrong with its benchmarks, the newest
 * figures, populations, the framework's indicators.
 */
export function BesideFigures(props: {
  walks: BenchmarksPart;
  /** The pack in use. */
  figures: Benchmarks;
  picture: Picture;
  reading: Reading;
  actions: PaneActions;
  /** The analyst chose a newer release. */
  onFiles: (files: readonly File[]) => void;
}) {
  const { walks, figures, picture, reading, actions, onFiles } = props;
  const styles = useMonthStyles();
  const { settings } = reading;
  // Every authority of the pack, by name.
  const choices = useMemo(() => walks.authorityChoices(figures), [walks, figures]);
  const { authority, evidence } = useMemo(
    () => walks.authorityOf(picture, reading, figures),
    [walks, picture, reading, figures],
  );
  // Nothing is compared before it is certain whose scorecard it is: another authority's neighbours would prove the
  // wrong figures.
  const found = useMemo(
    () =>
      authority === null ? null : walks.compareBenchmarks(picture, figures, authority, settings.benchmarks),
    [walks, picture, figures, authority, settings],
  );
  const save = (mine: Settings) => void actions.saveSettings(mine, settings);
  // Found by the figures and not yet said by the analyst: one press makes it certain, and it is not worked out again.
  const isConcluded = authority !== null && (settings.benchmarks?.authority ?? null) === null;
  return (
    <>
      <Field label="Whose scorecard this is" hint={evidence.join(" ")}>
        <Select
          value={authority === null ? NOBODY : String(authority)}
          onChange={(_, { value }) =>
            save(walks.withAuthority(settings, value === NOBODY ? null : Number(value)))
          }
        >
          <option value={NOBODY}>Choose the authority</option>
          {choices.map((one) => (
            <option key={one.authority} value={one.authority}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      {isConcluded && (
        <Button onClick={() => save(walks.withAuthority(settings, authority))}>Keep this authority</Button>
      )}
      {found !== null && authority !== null && (
        <>
          {/* A row that may be a national measure, or one of its own: the analyst says which, once. */}
          {found.unsure.map(({ measure, code, evidence: said }) => (
            <div key={measure.key}>
              <p className={styles.text}>
                {measure.reference} {measure.name}: {said.join(" ")}
              </p>
              <Button size="small" onClick={() => save(walks.withNational(settings, measure, code))}>
                It is that measure
              </Button>{" "}
              <Button size="small" onClick={() => save(walks.withNational(settings, measure, null))}>
                It is another
              </Button>
            </div>
          ))}
          {/* What was concluded from figures is shown with them: the analyst may know better. */}
          {found.settled.length > 0 && (
            <details>
              <summary>{`Rows known by their figures: ${found.settled.length}`}</summary>
              <ul className={styles.list}>
                {found.settled.map(({ measure, evidence: said }) => (
                  <li key={measure.key}>
                    {measure.reference} {measure.name}: {said.join(" ")}{" "}
                    <Button size="small" onClick={() => save(walks.withNational(settings, measure, null))}>
                      It is another
                    </Button>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {/* Said as carefully as it is meant: a figure that nothing disproves may still be wrong. */}
          {found.findings.length === 0 && <p className={styles.text}>No benchmark can be proved wrong.</p>}
          <ul className={styles.plain}>
            {found.findings.map((finding) => (
              <FindingItem
                key={`${finding.check} ${finding.message}`}
                finding={finding}
                sheetId={picture.card.scorecard.sheetId}
                onGo={(place) => void actions.goTo(place)}
              />
            ))}
          </ul>
          <Button
            onClick={() =>
              void actions.prepare("Looking up the newest figures", () =>
                walks.prepareRefresh(picture, figures, authority, settings.benchmarks),
              )
            }
          >
            Bring benchmarks up to date
          </Button>
          {/* Populations in workings that differ from the mid-year estimates. */}
          {found.populations.map((sentence) => (
            <p key={sentence} className={styles.text}>
              {sentence}
            </p>
          ))}
          <Button
            onClick={() =>
              void actions.prepare("Preparing the populations", () =>
                walks.prepareRegister(picture, reading, figures, authority),
              )
            }
          >
            Fill a register of populations
          </Button>
          <CoverageLists coverage={found.coverage} />
        </>
      )}
      {/* The pack comes with the add-in. A newer one may be chosen from a file, since the pane asks no server. */}
      <Field label="Newer figures, as a file" hint={HINT(figures.pack.released)}>
        {(labelled) => (
          <input
            {...labelled}
            type="file"
            accept=".parquet,.csv,.xlsx,.json"
            multiple
            className={styles.file}
            onChange={({ target }) => {
              onFiles([...(target.files ?? [])]);
              // The same file can be chosen again after it was mended.
              target.value = "";
            }}
          />
        )}
      </Field>
      {/* The licence of public sector information asks for it to be seen beside the figures. */}
      <p className={styles.small}>{figures.pack.attribution}</p>
    </>
  );
}
