import { doors } from "./.ci/doors.js";

/**
 * The most that each door may weigh for a browser, brotli, all packages it needs included. Set from a measurement with about a tenth to spare;
 * raise one only with a reason in the commit that needs it.
 *
 * @type {Readonly<Record<string, string>>}
 */
const budgets = {
  "cio-assessment": "5 kB",
};

const missing = doors.filter((door) => budgets[door.specifier] === undefined).map((door) => door.specifier);
const unknown = Object.keys(budgets).filter((specifier) => !doors.some((door) => door.specifier === specifier));
if (missing.length + unknown.length > 0) throw new Error(`Size budgets missing: ${missing.join(", ") || "none"}; of no door: ${unknown.join(", ") || "none"}`);

export default doors.map((door) => ({ name: door.specifier, path: `dist/${door.entry}.js`, import: "*", limit: budgets[door.specifier] }));
