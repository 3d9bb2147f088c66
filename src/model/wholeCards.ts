import { samePeriod } from "../core/periods/comparePeriods";
import type { Period } from "../core/periods/period";
import { remember } from "../core/remember";
import type { Card } from "./reading";
import type { Scorecard } from "./scorecard";

/**
 * The scorecards of a workbook, in its order. A scorecard that extends over several pages comes as one, so that each
 * measure is listed once.
 */
export const wholeCards = remember((cards: readonly Card[]): readonly Card[] =>
  cards.flatMap((card) => {
    const { pageOf } = card.scorecard;
    if (pageOf === undefined) return [card];
    const pages = cards.filter((one) => one.scorecard.pageOf === pageOf);
    return pages[0] === card ? [together(card, pages)] : [];
  }),
);

/** The pages of a card; the card itself where it stands on one sheet. */
export function pagesOf(card: Card): readonly Card[] {
  return card.pages ?? [card];
}

/**
 * The pages as one card, at the place of the first page. Headings and lines are the first page's, since all pages have
 * the same.
 */
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

/** The latest period that any page has reached; all pages have the same periods. */
function latestOf({ periods }: Scorecard, cards: readonly Scorecard[]): Scorecard["latest"] {
  const reached = (period: Period): boolean =>
    cards.some(({ latest }) => latest !== null && samePeriod(latest, period));
  return [...periods].reverse().find(reached) ?? null;
}
