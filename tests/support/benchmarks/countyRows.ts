/** Benchmark columns of a county's published monthly scorecard of January 2025: row, neighbours, England. Figures as printed. */
export const COUNTY: readonly (readonly [
  reference: string,
  name: string,
  neighbours: string,
  england: string,
  latest: string,
])[] = [
  ["1.5", "Referrals to children's social care (per 10,000)", "419", "518", "453"],
  ["1.6", "Number of referrals", "399", "339", "554"],
  ["1.7", "% of referrals which are repeat referrals", "19%", "21%", "23%"],
  ["2.2", "% of initial assessments completed in 45 days", "84%", "84%", "78%"],
  ["3.0", "Section 47 enquiries (per 10,000)", "175", "187", "167"],
  ["3.2", "ICPCs (per 10,000)", "56", "60", "74"],
  ["3.3", "% ICPCs completed within 15 days of Strategy Meeting", "85%", "80%", "84%"],
  ["4.0", "Rate of children in need at point in time (per 10,000)", "312", "333", "268"],
  ["5.1", "% of children subject to CPP for 2 years +", "3%", "", "1%"],
  ["5.2", "% children starting a CP plan who have been subject to a previous CP plan", "25%", "25%", "15%"],
  ["6.0", "Children looked after at period end (per 10,000)", "74", "70", "59"],
  ["6.1", "CIC starts (per 10,000)", "24", "27", "19"],
  ["6.2", "CIC ends (per 10,000)", "23", "28", "32"],
  ["6.4", "% children who had three or more placements in the year", "11%", "11%", "17%"],
  ["6.9", "% of Children in Care with an up to date review Health Assessment", "88%", "89%", "86%"],
  ["6.12", "% of Children in Care with an up to date dental check", "76%", "79%", "54%"],
  ["7.4", "% Care Leavers in suitable accommodation (17-18 years old)", "91.8%", "91%", "83.6%"],
  ["7.5", "% Care Leavers in suitable accommodation (19-21 years old)", "90.9%", "88%", "86.9%"],
  ["7.8", "% Care Leavers in EET (17-18 years old)", "67.2%", "66%", "42%"],
  ["7.9", "% Care Leavers in EET (19-21 years old)", "55.4%", "54%", "47%"],
  ["8.1", "Average caseloads", "15.7", "16", "21.25"],
];

export const COUNTY_HEADINGS = [
  "Ref",
  "Measure",
  "Statistical Neighbours 2023/24",
  "National 2023/24",
  "Nov-24",
  "Dec-24",
  "Jan-25",
];

/** The county's scorecard as rows of cells, with some cells other than printed: `{ "6.0": ["61", "70"] }`. */
export function countyRows(
  otherwise: Readonly<Record<string, readonly [neighbours: string, england: string]>> = {},
  headings: readonly string[] = COUNTY_HEADINGS,
): string[][] {
  const rows = COUNTY.map(([reference, name, ...printed]) => {
    const [neighbours, england] = otherwise[reference] ?? [printed[0], printed[1]];
    const latest = printed[2];
    return [reference, name, neighbours, england, latest, latest, latest];
  });
  return [[...headings], ...rows];
}
