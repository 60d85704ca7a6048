import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { type ImportOptions, importRecords, streamRecords } from "../../../src/intake/csv/import-records.js";
import type { Mapping } from "../../../src/intake/csv/mapping.js";
import type { CsvInput } from "../../../src/intake/csv/records.js";
import { harbor } from "../model.js";

async function read(input: CsvInput, options: Partial<ImportOptions> = {}) {
  const result = await importRecords(harbor, input, { list: "boats", file: "boats.csv", ...options });
  if (!result.ok) throw new Error(result.issues.map((one) => one.message).join("\n"));
  return result.value;
}
const rowsOf = async (input: CsvInput, list?: Mapping["lists"][string], more: Partial<Mapping> = {}) =>
  (await read(input, { mapping: { format: 1, ...more, lists: { boats: list ?? {} } } })).rows;
const failure = async (input: CsvInput, options: Partial<ImportOptions> = {}, list = "boats") => {
  const result = await importRecords(harbor, input, { list, file: "boats.csv", ...options });
  return result.ok ? [] : result.issues.map((one) => ({ code: one.code, file: one.file, line: one.line, hint: one.hint }));
};
/** Codes, lines and paths of the reasons of all rejects. */
const reasons = async (input: CsvInput, options: Partial<ImportOptions> = {}) =>
  (await read(input, options)).rejects.flatMap((reject) => reject.issues.map((one) => `${one.line} ${one.code} ${one.path.join(".")}`));

describe("files as tools write them", () => {
  const plain = [{ id: "A1", crew: 4, trained: { none: true }, cost: 1200.5, serviced: "2025-03-09", seaworthy: true }];
  test.each<[string, CsvInput, Mapping["lists"][string]]>([
    ["columns in any order", "seaworthy,cost,id,serviced,crew,trained\nyes,1200.5,A1,2025-03-09,4,\n", {}],
    ["a byte order mark and CR LF", "\ufeffid,crew,cost,serviced,seaworthy,trained\r\nA1,4,1200.5,2025-03-09,yes,\r\n", {}],
    ["CR alone", "id,crew,cost,serviced,seaworthy,trained\rA1,4,1200.5,2025-03-09,yes,\r", {}],
    ["no line break at the end", "id,crew,cost,serviced,seaworthy,trained\nA1,4,1200.5,2025-03-09,yes,", {}],
    ["empty lines and lines of delimiters only", "id,crew,cost,serviced,seaworthy,trained\n\nA1,4,1200.5,2025-03-09,yes,\n,,,,,\n\n", {}],
    ["quotes around everything", '"id","crew","cost","serviced","seaworthy","trained"\n"A1","4","1200.5","2025-03-09","yes",""\n', {}],
    ["spaces around cells", " id , crew,cost,serviced,seaworthy,trained\n A1 , 4,1200.5 ,2025-03-09, yes,\n", {}],
    [
      "semicolons, decimal comma, thousands point",
      "id;crew;cost;serviced;seaworthy;trained\nA1;4;1.200,50;2025-03-09;yes;\n",
      { delimiter: ";", decimal: ",", thousands: "." },
    ],
    ["tabs", "id\tcrew\tcost\tserviced\tseaworthy\ttrained\nA1\t4\t1200.5\t2025-03-09\tyes\t\n", { delimiter: "\t" }],
    ["thousands and a currency sign", 'id,crew,cost,serviced,seaworthy,trained\nA1,4,"$1,200.50",2025-03-09,yes,\n', { thousands: ",", symbols: ["$"] }],
    ["days as 09.03.2025", "id,crew,cost,serviced,seaworthy,trained\nA1,4,1200.5,09.03.2025,yes,\n", { dates: "DD.MM.YYYY" }],
    ["days as 3/9/2025 12:00", "id,crew,cost,serviced,seaworthy,trained\nA1,4,1200.5,3/9/2025 12:00,yes,\n", { dates: "M/D/YYYY hh:mm" }],
    ["days as 9-Mar-2025", "id,crew,cost,serviced,seaworthy,trained\nA1,4,1200.5,9-Mar-2025,yes,\n", { dates: "D-MMM-YYYY" }],
    ["ja and nein", "id,crew,cost,serviced,seaworthy,trained\nA1,4,1200.5,2025-03-09,Ja,\n", { yes: ["ja"], no: ["nein"] }],
    ["dashes for empty cells", "id,crew,cost,serviced,seaworthy,trained\nA1,4,1200.5,2025-03-09,yes,-\n", { blanks: ["-"] }],
    [
      "notes before the header, as a template has them",
      '"# crew: how many, and ""who"""\nid,crew,cost,serviced,seaworthy,trained\nA1,4,1200.5,2025-03-09,yes,\n',
      {},
    ],
    ["a surplus of empty cells", "id,crew,cost,serviced,seaworthy,trained,,\nA1,4,1200.5,2025-03-09,yes,,,,,\n", {}],
  ])("%s", async (_, input, list) => expect(await rowsOf(input, list)).toEqual(plain));

  test("bytes in the declared encoding, cut anywhere", async () => {
    const bytes = new TextEncoder().encode("id,crew\nK\u00f6ln \u{1f6a2},4\n");
    const slices = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await rowsOf(slices)).toEqual([{ id: "K\u00f6ln \u{1f6a2}", crew: 4 }]);
    expect(await rowsOf([Uint8Array.of(0x69, 0x64, 0x0a, 0x4b, 0xf6, 0x6c, 0x6e, 0x0a)], { encoding: "windows-1252" })).toEqual([{ id: "K\u00f6ln" }]);
  });

  test("bytes of another encoding are a reason, not a strange letter", async () => {
    expect(await reasons([Uint8Array.of(0x69, 0x64, 0x0a, 0x4b, 0xf6, 0x6c, 0x6e, 0x0a)])).toEqual(["2 wrong-encoding boats.id"]);
  });

  test("text is cut between characters, not within one", async () => {
    const long = "\u{1f6a2}".repeat(40_000);
    expect(await rowsOf(`id,crew\n${long}x,1\n`)).toEqual([{ id: `${long}x`, crew: 1 }]);
  });

  test("quoted line breaks and quotes stay in the cell, and later lines keep their number", async () => {
    const text = 'id,crew,hull\n"A\n1 ""big""",4,steel\nB,x,wood\n';
    const { rows, rejects } = await read(text);
    expect(rows).toEqual([{ id: 'A\n1 "big"', crew: 4, hull: "steel" }]);
    expect(rejects.map((one) => one.line)).toEqual([4]);
  });

  test("formulas stay text", async () => {
    expect(await rowsOf("id\n=1+1\n@SUM(A1)\n+49 30\n-1\n")).toEqual([{ id: "=1+1" }, { id: "@SUM(A1)" }, { id: "+49 30" }, { id: "-1" }]);
  });
});

describe("an empty cell is what its column says", () => {
  test("an answer where the blank is one, else a gap", async () => {
    expect(await rowsOf("id,crew,trained,tender\nA,,,\n")).toEqual([{ id: "A", trained: { none: true }, tender: { none: true } }]);
  });
  test("never, only where it is an answer", async () => {
    expect(await rowsOf("id,serviced\nA,Never\n")).toEqual([{ id: "A", serviced: "never" }]);
    expect(await reasons("id,insuredUntil\nA,never\n")).toEqual(["2 never-not-allowed boats.insuredUntil"]);
  });
});

describe("rows that are rejected", () => {
  test.each<[string, string, string[]]>([
    ["a number that is none", "id,crew\nA,four\n", ["2 not-a-number boats.crew"]],
    ["a decimal comma that was not declared", 'id,cost\nA,"1,5"\n', ["2 not-a-number boats.cost"]],
    ["a thousands separator that was not declared", 'id,cost\nA,"1,500"\n', ["2 not-a-number boats.cost"]],
    ["a negative count", "id,crew\nA,-1\n", ["2 out-of-range boats.crew"]],
    ["more digits than a number holds", "id,cost\nA,0.12345678901234567891\n", ["2 too-precise boats.cost"]],
    ["a number too large to be counted with", "id,cost\nA,123456789012345678901\n", ["2 too-precise boats.cost"]],
    ["half a head", "id,crew\nA,1.5\n", ["2 not-whole boats.crew"]],
    ["another style of dates", "id,serviced\nA,09/03/2025\n", ["2 not-a-day boats.serviced"]],
    ["a day that does not exist", "id,serviced\nA,2025-02-30\n", ["2 not-a-day boats.serviced"]],
    ["a word for yes that was not declared", "id,seaworthy\nA,ok\n", ["2 not-yes-or-no boats.seaworthy"]],
    ["a value outside the list", "id,hull\nA,Steel\n", ["2 unknown-value boats.hull"]],
    ["an id twice", "id,crew\nA,1\nB,2\nA,3\n", ["4 duplicate-id boats.id"]],
    ["a part above its whole", "id,crew,trained\nA,3,4\n", ["2 part-exceeds-whole boats.trained"]],
    ["a cell too many", "id,crew\nA,1,2\n", ["2 cell-count boats"]],
    ["a cell too few", "id,crew\nA\n", ["2 cell-count boats"]],
    ["text after a closing quote", 'id,crew\n"A" 12,1\nB,x\n', ["2 wrong-csv boats", "3 not-a-number boats.crew"]],
    ["all reasons of a row", "id,crew,hull\nA,x,y\n", ["2 not-a-number boats.crew", "2 unknown-value boats.hull"]],
  ])("%s", async (_, text, expected) => expect(await reasons(text)).toEqual(expected));

  test("a reason names file, line, column, value and rule", async () => {
    const mapping: Mapping = { format: 1, lists: { boats: { columns: { crew: "Besatzung" } } } };
    const { rejects } = await read("id,Besatzung\nA,viele\n", { mapping });
    expect(rejects).toEqual([
      {
        line: 2,
        raw: "A,viele",
        issues: [
          {
            severity: "error",
            code: "not-a-number",
            path: ["boats", "crew"],
            message: 'crew is "viele"; it must be a whole number from 0. (From column Besatzung.)',
            found: '"viele"',
            expected: "a whole number from 0, written 1250.5",
            hint: "Say the signs of numbers in the mapping: decimal, thousands, symbols.",
            file: "boats.csv",
            line: 2,
          },
        ],
      },
    ]);
  });

  test("good rows are kept and the counts add up", async () => {
    const mapping: Mapping = { format: 1, lists: { boats: { only: { kind: ["boat"] }, ignore: ["kind"] } } };
    const { counts, rows, rejects } = await read("id,crew,kind\nA,1,boat\nB,x,boat\n,,\nC,3,raft\nD,4,boat\n", { mapping });
    expect(counts).toEqual({ read: 5, kept: 2, rejected: 1, empty: 1, leftOut: 1 });
    expect([rows.length, rejects.length]).toEqual([2, 1]);
  });

  test("a quote that is never closed costs one line, not the rest of the file", async () => {
    const { rows, rejects } = await read('id,crew\nA,1\nB,"2\nC,3\nD,4\n');
    expect(rows).toEqual([
      { id: "A", crew: 1 },
      { id: "C", crew: 3 },
      { id: "D", crew: 4 },
    ]);
    expect(rejects).toMatchObject([{ line: 3, raw: 'B,"2', issues: [{ code: "wrong-csv", line: 3 }] }]);
  });

  test("a line that never ends is rejected in pieces, in bounded memory", async () => {
    function* endless() {
      yield "id,crew\nA,1\n";
      for (let at = 0; at < 30; at += 1) yield "x".repeat(100_000);
      yield "\nB,2\n";
    }
    const { rows, rejects } = await read(endless());
    expect(rows).toEqual([
      { id: "A", crew: 1 },
      { id: "B", crew: 2 },
    ]);
    // Three pieces of a million; the line break after them is an empty line.
    expect(rejects.map((one) => [one.line, one.raw.length])).toEqual([
      [3, 1_000_000],
      [3, 1_000_000],
      [3, 1_000_000],
    ]);
  });

  test("a mark of inches is an ordinary character", async () => {
    expect(await rowsOf('id,crew\nA 12" gun,1\n')).toEqual([{ id: 'A 12" gun', crew: 1 }]);
  });
});

describe("mapping", () => {
  test.each<[string, string, Mapping["lists"][string], unknown]>([
    ["a renamed column", "no,id\nx,A\n", { columns: { hull: { constant: "steel" } }, ignore: ["no"] }, { id: "A", hull: "steel" }],
    [
      "renamed values, the others stay",
      "id,h\nA,metal\nB,wood\n",
      { columns: { hull: { from: "h", values: { metal: "steel" } } } },
      { id: "A", hull: "steel" },
    ],
    [
      "a value for all others",
      "id,h\nA,plastic\n",
      { columns: { hull: { from: "h", values: { metal: "steel" }, otherwise: "wood" } } },
      { id: "A", hull: "wood" },
    ],
    ["a value that stands for a gap", "id,crew\nA,?\n", { columns: { crew: { from: "crew", values: { "?": null } } } }, { id: "A" }],
    ["an empty cell that stands for a value", "id,hull\nA,\n", { columns: { hull: { from: "hull", values: { "": "wood" } } } }, { id: "A", hull: "wood" }],
    [
      "a value that stands for a state",
      "id,crew\nA,unmanned\n",
      { columns: { crew: { from: "crew", values: { unmanned: { notApplicable: "Unmanned." } } } } },
      { id: "A", crew: { notApplicable: "Unmanned." } },
    ],
    [
      "a value that stands for yes",
      "id,s\nA,passed\n",
      { columns: { seaworthy: { from: "s", values: { passed: true, failed: false } } } },
      { id: "A", seaworthy: true },
    ],
    ["a monthly amount", "id,m\nA,100.10\n", { columns: { cost: { from: "m", times: 12 } } }, { id: "A", cost: 1201.2 }],
    ["the least of two", "id,a,b\nA,7,5\n", { columns: { crew: { least: ["a", "b"] } } }, { id: "A", crew: 5 }],
    ["the least of two of which one is empty is empty", "id,a,b\nA,7,\n", { columns: { crew: { least: ["a", "b"] } } }, { id: "A" }],
    ["the greatest of two", "id,a,b\nA,7,5\n", { columns: { crew: { greatest: ["a", "b"] } } }, { id: "A", crew: 7 }],
    ["a sum, exact", "id,a,b\nA,0.1,0.2\n", { columns: { cost: { sum: ["a", "b"] } } }, { id: "A", cost: 0.3 }],
    ["the first that is not empty", "id,a,b\nA,,5\n", { columns: { crew: { first: ["a", "b"] } } }, { id: "A", crew: 5 }],
    ["an id of two parts", "port,no\nX,7\n", { columns: { id: { join: ["port", "no"], with: "-" } } }, { id: "X-7" }],
    ["the last day of a year", "id,year\nA,2027\n", { columns: { insuredUntil: { from: "year", after: "-12-31" } } }, { id: "A", insuredUntil: "2027-12-31" }],
    [
      "a style of one column",
      "id,serviced,insuredUntil\nA,09.03.2025,2026-01-01\n",
      { columns: { serviced: { from: "serviced", dates: "DD.MM.YYYY" } } },
      { id: "A", serviced: "2025-03-09", insuredUntil: "2026-01-01" },
    ],
  ])("%s", async (_, text, list, expected) => expect((await rowsOf(text, list))[0]).toEqual(expected));

  test("the list's words win over the mapping's", async () => {
    expect(await rowsOf("id;cost\nA;1,5\n", { decimal: "," }, { delimiter: ";", decimal: "." })).toEqual([{ id: "A", cost: 1.5 }]);
  });

  test("a factor of something that is no number", async () => {
    const mapping: Mapping = { format: 1, lists: { boats: { columns: { cost: { from: "m", times: 12 } } } } };
    expect(await reasons("id,m\nA,much\n", { mapping })).toEqual(["2 not-a-number boats.cost"]);
  });
});

describe("the file as a whole", () => {
  const mapping: Mapping = { format: 1, lists: { boats: { columns: { crew: "Crew size" } } } };
  test.each<[string, CsvInput, Partial<ImportOptions>, string, unknown[]]>([
    ["an unknown list", "id\n", {}, "boat", [{ code: "unknown-list", file: "boats.csv", hint: "Did you mean boats?" }]],
    ["a fact that is no list", "id\n", {}, "berths", [{ code: "unknown-list" }]],
    ["nothing", "", {}, "boats", [{ code: "no-header" }]],
    ["no column of the list", "a,b\n1,2\n", {}, "boats", [{ code: "no-columns", line: 1 }]],
    ["another delimiter", "id;crew\nA;1\n", {}, "boats", [{ code: "no-columns", hint: "The header is one single column: say the delimiter of the file." }]],
    ["a column that the mapping needs", "id,Crew sise\nA,1\n", { mapping }, "boats", [{ code: "missing-column", hint: "Did you mean Crew sise?" }]],
    ["a column twice", "id,crew,crew\nA,1,1\n", {}, "boats", [{ code: "duplicate-column", line: 1 }]],
  ])("%s", async (_, input, options, list, expected) =>
    expect((await failure(input, options, list)).filter((one) => one.code !== "extra-columns")).toMatchObject(expected),
  );

  test("columns left over and a missing id are warnings", async () => {
    const { warnings } = await read("crew,colour,age\n1,red,3\n");
    expect(warnings.map((one) => `${one.code} ${one.found ?? ""}`)).toEqual(["extra-columns colour, age", "no-ids "]);
  });

  test("columns that are ignored knowingly are no warning", async () => {
    const { warnings } = await read("id,crew,colour\nA,1,red\n", { mapping: { format: 1, lists: { boats: { ignore: ["colour"] } } } });
    expect(warnings).toEqual([]);
  });
});

describe("a hundred thousand rows", () => {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  /** Bytes that are really held: what is garbage is gone. */
  const held = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const rowsPerPart = 1000;
  async function* lines(hasIds: boolean) {
    yield `${hasIds ? "id," : ""}crew,cost,hull,seaworthy\n`;
    for (let at = 0; at < 100_000; at += rowsPerPart)
      yield Array.from(
        { length: rowsPerPart },
        (_, index) => `${hasIds ? `B${at + index},` : ""}${index % 9},${index}.25,${index % 100 === 0 ? "tin" : "wood"},yes\n`,
      ).join("");
  }
  /** Reads all of them, and says how much more is held after 100,000 rows than after 10,000. */
  async function growth(hasIds: boolean, keep?: unknown[]): Promise<number> {
    const stream = streamRecords(harbor, lines(hasIds), { list: "boats" });
    let seen = 0;
    let early = 0;
    let late = 0;
    for (;;) {
      const next = await stream.next();
      if (next.done === true) {
        expect(next.value).toMatchObject({ ok: true, value: { counts: { read: 100_000, kept: 99_000, rejected: 1000 } } });
        return late - early;
      }
      keep?.push(next.value);
      seen += 1;
      if (seen === 10_000) early = held();
      if (seen === 100_000) late = held();
    }
  }

  test("stream in flat memory: nothing of a row is kept", { timeout: 120_000 }, async () => {
    expect(await growth(false)).toBeLessThan(1_000_000);
  });

  test("with ids the ids are kept, to find one that stands twice, and a fraction of what the rows would hold", { timeout: 120_000 }, async () => {
    const ids = await growth(true);
    const kept: unknown[] = [];
    const all = await growth(true, kept);
    expect(kept).toHaveLength(100_000);
    // 90,000 short ids with their places: below 150 bytes each.
    expect(ids).toBeLessThan(13_500_000);
    expect(all).toBeGreaterThan(2 * ids);
  });
});

test("a reader that stops early stops the source", async () => {
  let stopped = false;
  async function* endless() {
    try {
      yield "id,crew\n";
      for (;;) yield "A,x\n";
    } finally {
      stopped = true;
    }
  }
  for await (const one of streamRecords(harbor, endless(), { list: "boats" })) {
    expect(one.kind).toBe("reject");
    break;
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(stopped).toBe(true);
});

test("a source that fails is an error of its own", async () => {
  async function* broken() {
    yield "id,crew\nA,1\n";
    throw new Error("the disk is gone");
  }
  await expect(importRecords(harbor, broken(), { list: "boats" })).rejects.toThrow("the disk is gone");
});
