/** R does, A answers for the result, C is asked, I is told; `A/R` both; `R or C` by mandate; an empty text: no part. */
export interface RaciRow {
  readonly task: string;
  readonly by: Readonly<Record<string, string>>;
}

/** Who does and who answers, for one way to have IT leadership. */
export interface RaciTable {
  readonly id: "full-time" | "fractional-with-it-lead-and-msp" | "interim" | "virtual-with-msp" | "msp-alone";
  readonly title: string;
  readonly roles: readonly string[];
  readonly rows: readonly RaciRow[];
  readonly note: string;
}

const rowsOf = (roles: readonly string[], rows: readonly (readonly [task: string, ...parts: string[]])[]): readonly RaciRow[] =>
  rows.map(([task, ...parts]) => ({ task, by: Object.fromEntries(roles.map((role, index) => [role, parts[index] ?? ""])) }));

const fullTime = ["client", "cio", "it-lead", "msp"];
const fullTimeRows = rowsOf(fullTime, [
  ["strategy", "C", "A/R", "C", "I"],
  ["budget", "C", "A/R", "C", "I"],
  ["systems", "I", "A", "R", "R"],
  ["projects", "C", "A", "R", "R"],
  ["new-technology", "I", "A/R", "C", "C"],
  ["advice", "C", "A/R", "I", ""],
  ["staff", "I", "A/R", "C", ""],
]);
const fractional = ["client", "fractional-cio", "it-lead", "msp"];
const virtual = ["client", "virtual-cio", "msp"];
const alone = ["client", "msp"];

/**
 * Responsibilities for the seven everyday tasks, per model. "Client" is the president or the executive the role reports to.
 *
 * @example raciTables.length //=> 5
 */
export const raciTables: readonly RaciTable[] = [
  { id: "full-time", title: "Full-time CIO, with an IT lead; MSP optional", roles: fullTime, rows: fullTimeRows, note: "" },
  {
    id: "fractional-with-it-lead-and-msp",
    title: "Fractional CIO, IT lead and MSP",
    roles: fractional,
    rows: rowsOf(fractional, [
      ["strategy", "A", "R", "C", "C"],
      ["budget", "A", "R", "C", "C"],
      ["systems: selection", "A", "R", "C", "C"],
      ["systems: implementation", "I", "A", "R", "R"],
      ["systems: maintenance", "I", "C", "A", "R"],
      ["projects: planning", "C", "A/R", "C", "C"],
      ["projects: execution and tests", "I", "A", "R", "R"],
      ["new-technology", "I", "A/R", "C", "C"],
      ["advice", "A", "R", "I", ""],
      ["staff", "A", "R or C", "C", ""],
    ]),
    note: "An outsider answers only for what the mandate gives: you keep the A for strategy, budget and people unless the contract says otherwise.",
  },
  {
    id: "interim",
    title: "Interim CIO",
    roles: fullTime,
    rows: fullTimeRows.map((row) => (row.task === "staff" ? { task: row.task, by: { ...row.by, client: "A", cio: "R" } } : row)),
    note: "As with a full-time CIO, but you answer for employment decisions. It ends with a hand-over to the successor: task list, open contracts, passwords, staff notes.",
  },
  {
    id: "virtual-with-msp",
    title: "Virtual CIO and MSP, without an IT lead",
    roles: virtual,
    rows: rowsOf(virtual, [
      ["strategy", "A", "R", "C"],
      ["budget", "A", "R", "R"],
      ["systems: selection", "A", "R", "C"],
      ["systems: implementation and maintenance", "A", "C", "R"],
      ["projects", "A", "C", "R"],
      ["new-technology", "A", "R", "C"],
      ["advice", "A", "R", ""],
      ["staff", "", "", ""],
    ]),
    note: "When the MSP pays the virtual CIO, write down who compares the MSP with others: the same hand cannot.",
  },
  {
    id: "msp-alone",
    title: "MSP alone",
    roles: alone,
    rows: rowsOf(alone, [
      ["strategy", "A/R", ""],
      ["budget", "A/R", ""],
      ["systems: selection and implementation", "A", ""],
      ["systems: maintenance", "A", "R"],
      ["projects", "A", "R"],
      ["new-technology", "A/R", ""],
      ["advice", "A/R", ""],
      ["staff", "A", ""],
    ]),
    note: "The MSP does its own part of projects. For strategy, budget, new technology and advice nobody has the skill: the usual state before an assessment, and a finding to name.",
  },
];

/** Points of a contract worth a check, and for whom: every model, or only some. */
export const contractPoints: readonly {
  readonly id: string;
  readonly text: string;
  readonly only?: readonly ("full-time" | "fractional" | "interim" | "virtual" | "msp")[];
}[] = [
  { id: "mandate", text: "Mandate with limits of money and scope", only: ["fractional", "interim", "virtual"] },
  { id: "days", text: "Days, and how unused days lapse", only: ["fractional", "interim", "virtual"] },
  { id: "response", text: "Response time between the days", only: ["fractional", "interim", "virtual"] },
  { id: "independence", text: "Conflicts of interest and commissions" },
  { id: "confidentiality", text: "Confidentiality" },
  { id: "documents", text: "Ownership of documents" },
  { id: "staff", text: "Non-solicitation of staff", only: ["fractional", "interim", "virtual", "msp"] },
  { id: "insurance", text: "Professional and cyber insurance", only: ["fractional", "interim", "virtual", "msp"] },
  { id: "presence", text: "Share of the work on site", only: ["fractional", "interim", "virtual"] },
  { id: "substitution", text: "Substitution in illness", only: ["fractional", "interim", "virtual"] },
  { id: "exit", text: "Exit with a hand-over list" },
  { id: "price-review", text: "Price review", only: ["fractional", "interim", "virtual", "msp"] },
  { id: "service-levels", text: "Service levels with credits", only: ["msp"] },
  { id: "security-duties", text: "Security duties", only: ["msp"] },
  { id: "audit", text: "Right to audit", only: ["msp"] },
  { id: "data-return", text: "Return of data", only: ["msp"] },
  { id: "hand-over", text: "Hand-over of passwords and documentation", only: ["msp"] },
  { id: "end-support", text: "Support until the end of the contract", only: ["msp"] },
];
