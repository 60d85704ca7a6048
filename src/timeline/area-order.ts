/** Steps of the analysis: one feeds the next; areas of one step can run side by side. Inventories first, then their price, then what runs on them, then what steers. */
export const analysisSteps: readonly (readonly string[])[] = [
  ["it-asset-management", "application-rationalization"],
  ["vendor-management", "budgeting"],
  ["data-governance", "cloud-readiness", "disaster-preparedness", "information-security-planning", "cybersecurity-awareness-training"],
  ["project-portfolio-management", "business-aligned-it-strategy", "annual-recap"],
];

/** Step of an area, from 1; an area that the table does not know runs beside those of the third step. @example stepOf("budgeting") //=> 2 */
export function stepOf(area: string): number {
  const index = analysisSteps.findIndex((step) => step.includes(area));
  return index < 0 ? 3 : index + 1;
}

/** The area in whose step the records of a kind are worked through. */
export const recordAreas = {
  applications: "application-rationalization",
  assets: "it-asset-management",
  vendors: "vendor-management",
  systems: "disaster-preparedness",
  projects: "project-portfolio-management",
} as const;
