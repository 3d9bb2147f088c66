import { samePeriod } from "../core/periods/comparePeriods";
import type { Period } from "../core/periods/period";
import { remember } from "../core/remember";
import type { Card } from "./reading";
import type { Scorecard } from "./scorecard";

/** The scorecards of a workbook with those over several pages as one each, in the workbook's order. */
export const wholeCards = remember((cards: readonly Card[]): readonly Card[] =>
  cards.flatMap((card) => {
    const { pageOf } = card.scorecard;
    if (pageOf === undefined) return [card];
    const pages = cards.filter((one) => one.scorecard.pageOf === pageOf);
    return pages[0] === card ? [together(card, pages)] : [];
  }),
);

/** The pages of a card; itself where it stands on one sheet. */
export function pagesOf(card: Card): readonly Card[] {
  return card.pages ?? [card];
}

/** Shown where its first page stands; headings and their lines are those of the first page. */
function together(first: Card, pages: readonly Card[]): Card {
  const cards = pages.map(({ scorecard }) => scorecard);
  const looks = pages.map(({ appearance }) => appearance);
  return {
    ...first,
    scorecard: {
      ...first.scorecard,
      sheets: cards.map(({ sheet }) => sheet),
      latest: latestOf(first.scorecard, cards),
      measures: cards.flatMap(({ measures }) => measures),
    },
    appearance: { ...first.appearance, pages: looks.slice(1) },
    pages,
  };
}

/** All pages have the same periods: the latest of any page is the one that comes last among them. */
function latestOf({ periods }: Scorecard, cards: readonly Scorecard[]): Scorecard["latest"] {
  const reached = (period: Period): boolean =>
    cards.some(({ latest }) => latest !== null && samePeriod(latest, period));
  return [...periods].reverse().find(reached) ?? null;
}
