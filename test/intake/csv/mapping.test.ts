import { describe, expect, test } from "vitest";
import { parseMapping } from "../../../src/intake/csv/parse-mapping.js";
import { harbor } from "../model.js";

const codes = (input: unknown) => {
  const result = parseMapping(input, harbor);
  return result.ok ? [] : result.issues.map((one) => `${one.code} ${one.path.join(".")}`);
};

test("a mapping with one of everything is accepted as it is", () => {
  const mapping = {
    format: 1,
    delimiter: ";",
    decimal: ",",
    thousands: ".",
    dates: "DD.MM.YYYY",
    yes: ["ja"],
    lists: {
      boats: {
        file: "boats.csv",
        columns: {
          crew: "Besatzung",
          cost: { from: "Monat", times: 12 },
          hull: { from: "Rumpf", values: { Stahl: "steel" }, otherwise: "wood" },
          id: { join: ["Hafen", "Nr"], with: "-" },
          trained: { least: ["a", "b"] },
          seaworthy: { constant: { unknown: "Not asked." } },
        },
        ignore: ["Farbe"],
        only: { Art: ["Boot"] },
      },
    },
  };
  expect(parseMapping(mapping, harbor)).toEqual({ ok: true, value: mapping, warnings: [] });
});

describe("faults", () => {
  const boats = (more: unknown) => ({ format: 1, lists: { boats: more } });
  test.each<[string, unknown, string[]]>([
    ["not an object", 3, ["wrong-mapping "]],
    ["another format", { format: 2, lists: {} }, ["wrong-mapping format"]],
    ["an unknown list", { format: 1, lists: { boat: {} } }, ["unknown-list lists.boat"]],
    ["a fact that is no list", { format: 1, lists: { berths: {} } }, ["unknown-list lists.berths"]],
    ["an unknown column", boats({ columns: { crews: "x" } }), ["unknown-column lists.boats.columns.crews"]],
    ["a delimiter of two signs", boats({ delimiter: ";;" }), ["wrong-mapping lists.boats.delimiter"]],
    ["one sign for two things", boats({ decimal: ",", thousands: "," }), ["same-sign lists.boats.thousands"]],
    ["a thousands point beside the decimal point that counts when none is said", boats({ thousands: "." }), ["same-sign lists.boats.thousands"]],
    ["a date style without a year", boats({ dates: "DD.MM.YY" }), ["wrong-date-style lists.boats.dates"]],
    [
      "a date style of one column",
      boats({ columns: { serviced: { from: "s", dates: "MM/MM/YYYY" } } }),
      ["wrong-date-style lists.boats.columns.serviced.dates"],
    ],
    ["a source of nothing known", boats({ columns: { crew: { product: ["a", "b"] } } }), ["wrong-mapping lists.boats.columns.crew"]],
    ["a function", boats({ columns: { crew: () => 1 } }), ["not-json lists.boats.columns.crew", "wrong-mapping lists.boats.columns.crew"]],
    ["__proto__", JSON.parse('{"format":1,"lists":{"__proto__":{}}}'), ["forbidden-key lists.__proto__"]],
  ])("%s", (_, input, expected) => expect(codes(input)).toEqual(expected));
});
