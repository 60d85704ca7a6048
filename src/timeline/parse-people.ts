import { type Result, fail, ok } from "../kernel/result.js";
import { forbiddenNames, schemaIssues } from "../kernel/schema-issues.js";
import { type KitPerson, kitPeopleSchema } from "../model/kit.js";

/**
 * Checks who is met and where: `{ people: [{ role, name, place }] }`.
 *
 * @returns The people, or every issue with its path.
 * @example parseKitPeople({ people: [{ role: "CFO", name: "C. Roe" }] }) //=> { ok: true, value: [{ role: "CFO", name: "C. Roe" }], warnings: [] }
 */
export function parseKitPeople(input: unknown): Result<readonly KitPerson[]> {
  const schema = kitPeopleSchema();
  const parsed = schema.safeParse(input);
  if (!parsed.success) return fail(schemaIssues(parsed.error.issues, input, Object.keys(schema.shape)));
  const found = forbiddenNames(input);
  return found.length > 0 ? fail(found) : ok(parsed.data.people);
}
