import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileExpression } from "../../src/language/compile.js";
import { faultCodes } from "../../src/language/fault.js";
import * as limits from "../../src/language/limits.js";
import { type Declarations, checkedIn, envOf, scopeOf, told } from "./support.js";

const guide = readFileSync(new URL("../../docs/guide/expressions.md", import.meta.url), "utf8");

// The company of the guide's first table.
const declare: Declarations = {
  accounts: { type: "number", min: 0 },
  accountsWithMfa: { type: "number", min: 0 },
  shared: { type: "number", min: 0 },
  phishPct: { type: "number", min: 0, max: 100 },
  retentionDays: { type: "number", min: 0, empty: "none" },
  hasPlan: { type: "boolean" },
  hasRotas: { type: "boolean" },
  lastTest: { type: "date" },
  lastAudit: { type: "date" },
  renewal: { type: "date" },
  industry: { type: "text", values: ["health", "trade", "other"] },
  regimes: { type: "set", values: ["gdpr", "hipaa", "dora"] },
  systems: {
    type: "records",
    columns: {
      name: { type: "text" },
      tier: { type: "number" },
      hours: { type: "number", min: 0 },
      backup: { type: "text" },
      owner: { type: "text", empty: "none" },
    },
  },
  vendors: { type: "records", columns: { name: { type: "text" }, spend: { type: "number", min: 0 } } },
};
const env = envOf(declare, {
  accounts: 112,
  accountsWithMfa: 78,
  retentionDays: "none",
  hasPlan: true,
  lastTest: "2026-06-01",
  lastAudit: "never",
  industry: "health",
  regimes: ["gdpr", "hipaa"],
  systems: [
    { name: "erp", tier: 1, hours: 4, backup: "image", owner: "ann" },
    { name: "mail", tier: 2, hours: 9, backup: "none", owner: { none: true } },
    { name: "files", tier: 1, hours: 6, owner: "bob" },
  ],
});

const examples = guide
  .split("\n")
  .filter((line) => line.includes("//=>"))
  .map((line) => line.split("//=>").map((part) => part.trim()) as [string, string]);

describe("the guide's examples are true", () => {
  test("there are many", () => expect(examples.length).toBeGreaterThan(60));
  test.each(examples)("%s is %s", (text, expected) => expect(String(told(compileExpression(checkedIn(scopeOf(declare), text))(env)))).toBe(expected));
});

test.each(faultCodes)("the guide explains %s", (code) => expect(guide).toContain(`| \`${code}\``));

test.each(Object.entries(limits))("the guide states %s", (_, value) => expect(guide).toContain(value.toLocaleString("en-US")));
