import type { Finding, Severity } from "../../model/finding";

/** From what is wrong, to what may be, to what is a habit. */
const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** Errors first, then warnings, then notes; within each as the checks gave them. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
