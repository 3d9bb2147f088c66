import type { Column } from "../../src/recognise/columns/column";
import type { ColumnEvidence } from "../../src/recognise/columns/evidence/speak";
import type { ColumnHeading } from "../../src/recognise/columns/columnHeadings";
import type { Profile } from "../../src/recognise/columns/profile";

const EMPTY: Profile = {
  filled: 10,
  numbers: 0,
  workings: 0,
  liveWorkings: 0,
  arrows: 0,
  moves: 0,
  answers: 0,
  statuses: 0,
  polarities: 0,
  references: 0,
  numbersRows: false,
  markers: 0,
  words: 0,
  named: 0,
  distinct: 1,
  averageLength: 5,
  changes: 0,
  dated: 0,
  dates: 0,
};

/** What a test says of a column; the rest is plain: ten cells filled, nothing beside it. */
export interface ColumnFacts extends Partial<Omit<Column, "heading" | "profile">>, Partial<Profile> {
  readonly own?: string;
  readonly heading?: Partial<ColumnHeading>;
}

/** A column as the evidence sees it, of the facts that a test is about. */
export function columnWith({ own = "", heading = {}, ...facts }: ColumnFacts): Column {
  const profile = Object.fromEntries(
    Object.entries(EMPTY).map(([name, value]) => [name, facts[name as keyof Profile] ?? value]),
  ) as unknown as Profile;
  return {
    heading: {
      text: own,
      own,
      shown: own,
      period: null,
      namesPeriod: heading.period !== undefined,
      day: null,
      ...heading,
    },
    profile,
    wordsBefore: facts.wordsBefore ?? 0,
    figuresBefore: facts.figuresBefore ?? false,
    partOf: facts.partOf ?? null,
    saysWays: facts.saysWays ?? false,
    fullness: facts.fullness ?? 1,
    next: facts.next ?? "",
    previous: facts.previous ?? "",
    nextHeaded: facts.nextHeaded ?? facts.next ?? "",
    nextText: facts.nextText ?? facts.next ?? "",
    afterPeriod: facts.afterPeriod ?? false,
    samePeriodBefore: facts.samePeriodBefore ?? false,
  };
}

/** What a piece of evidence says of such a column: `+target` for it, `-target` against it. */
export function saysOf(evidence: ColumnEvidence, facts: ColumnFacts): string[] {
  return evidence(columnWith(facts)).map(
    ({ role, evidence: { strength } }) => (strength > 0 ? "+" : "-") + role,
  );
}

/** How strongly a piece of evidence speaks for or against a role. */
export function strengthOf(evidence: ColumnEvidence, facts: ColumnFacts, role: string): number {
  return evidence(columnWith(facts)).find((said) => said.role === role)?.evidence.strength ?? 0;
}

/** Its first sentence. */
export function sentenceOf(evidence: ColumnEvidence, facts: ColumnFacts): string {
  return evidence(columnWith(facts))[0]?.evidence.sentence ?? "";
}
