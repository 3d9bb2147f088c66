/** The sections of the month's view in which a step is done. */
const SECTIONS = { month: "month-add", counts: "month-counts", published: "month-kept" } as const;

/** A step that is done in a section of this view. */
export type SectionName = keyof typeof SECTIONS;

/** Whether a step is done in a section of this view. */
export function isSectionName(step: string): step is SectionName {
  return step in SECTIONS;
}

/** Attributes of a section to which a step leads: the focus can be set on it, and Tab goes on into it. */
export function sectionProps(step: SectionName): { readonly id: string; readonly tabIndex: -1 } {
  return { id: SECTIONS[step], tabIndex: -1 };
}

/** Shows the section in which a step is done, and brings the keyboard there. */
export function goToSection(step: SectionName): void {
  const section = document.getElementById(SECTIONS[step]);
  section?.scrollIntoView({ block: "start" });
  section?.focus({ preventScroll: true });
}
