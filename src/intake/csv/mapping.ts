import * as z from "zod";
import { memo } from "../../kernel/memo.js";
import { type Plain, reasonText } from "../../model/plain.js";

/** A name in the header of a CSV file. */
const header = () => z.string().trim().min(1).max(200);
const words = () => z.array(z.string().max(80)).max(50);

/** How a file writes things. Declared, never guessed; the list's own words win over the mapping's. */
const styleFields = () => ({
  /** Between cells; a comma when not said. */
  delimiter: z.enum([",", ";", "\t", "|"]).optional(),
  /** Of the file; UTF-8 when not said. A byte order mark is skipped. */
  encoding: z.enum(["utf-8", "utf-16le", "windows-1252"]).optional(),
  /** Before decimals; a point when not said. */
  decimal: z.enum([".", ","]).optional(),
  /** Between thousands; none when not said. */
  thousands: z.enum(["none", ",", ".", " ", "'"]).optional(),
  /** Signs around amounts that are dropped: `$`, `EUR`. None when not said. */
  symbols: words().optional(),
  /** Style of dates: `YYYY`, `MM`, `DD`, `M`, `D`, `MMM` (Jan to Dec), `hh`, `mm`, `ss` and what stands between. `YYYY-MM-DD` when not said. */
  dates: z.string().min(6).max(40).optional(),
  /** Words for true, in any case; `yes` and `true` when not said. */
  yes: words().min(1).optional(),
  /** Words for false, in any case; `no` and `false` when not said. */
  no: words().min(1).optional(),
  /** Words for a date that did not happen, in any case; `never` when not said. */
  never: words().optional(),
  /** Words that count as an empty cell, in any case; only the empty cell when not said. */
  blanks: words().optional(),
  /** Between the members of a set; `|` when not said. */
  members: z.string().min(1).max(3).optional(),
});

const style = () => z.strictObject(styleFields());

/** How a file writes things. */
export type CsvStyle = Plain<z.infer<ReturnType<typeof style>>>;

const target = () =>
  z.union([
    z.string().max(4000),
    z.number(),
    z.boolean(),
    z.null(),
    z.strictObject({ none: z.literal(true) }),
    z.strictObject({ notApplicable: reasonText() }),
    z.strictObject({ unknown: reasonText(), refused: z.boolean().optional() }),
  ]);

/** What a text of the file stands for: text, a number, yes or no, a state; `null` for an empty cell. */
export type CellTarget = Plain<z.infer<ReturnType<typeof target>>>;

const cellStyle = () => {
  const { decimal, thousands, symbols, dates, yes, no, never, blanks, members } = styleFields();
  return { decimal, thousands, symbols, dates, yes, no, never, blanks, members };
};

const source = () =>
  z.union([
    header(),
    z.strictObject({
      from: header(),
      /** What the texts of the file stand for; texts that are not listed stand for themselves. */
      values: z.record(z.string().max(200), target()).optional(),
      /** What every text that `values` does not list stands for. */
      otherwise: target().optional(),
      /** Factor of a number: 12 makes a month a year. */
      times: z.number().optional(),
      /** Text put before and after. */
      before: z.string().max(80).optional(),
      after: z.string().max(80).optional(),
      ...cellStyle(),
    }),
    z.strictObject({ constant: target() }),
    z.strictObject({ least: z.array(header()).min(2).max(20), times: z.number().optional(), ...cellStyle() }),
    z.strictObject({ greatest: z.array(header()).min(2).max(20), times: z.number().optional(), ...cellStyle() }),
    z.strictObject({ sum: z.array(header()).min(2).max(20), times: z.number().optional(), ...cellStyle() }),
    /** The first cell that is not empty. */
    z.strictObject({ first: z.array(header()).min(2).max(20), ...cellStyle() }),
    /** Texts put together, for ids. */
    z.strictObject({ join: z.array(header()).min(2).max(20), with: z.string().max(10), ...cellStyle() }),
  ]);

/** Where the cells of one column come from. */
export type ColumnSource = Plain<z.infer<ReturnType<typeof source>>>;

const listMapping = () =>
  z.strictObject({
    /** The file, beside the mapping; for programs that look for it. */
    file: z.string().min(1).max(200).optional(),
    ...styleFields(),
    /** By column of the list. A column that is not named here is taken from the column of that very name, where the file has it. */
    columns: z.record(z.string().max(80), source()).optional(),
    /** Columns of the file that are left out knowingly. */
    ignore: z.array(header()).max(200).optional(),
    /** Only rows whose cell is one of these texts, by column of the file. The others are counted as left out. */
    only: z.record(z.string().max(200), z.array(z.string().max(200)).min(1).max(200)).optional(),
  });

/** How one file becomes one record list. */
export type ListMapping = Plain<z.infer<ReturnType<typeof listMapping>>>;

/** zod schema of a {@link Mapping}. */
export const mappingSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({ format: z.literal(1), ...styleFields(), lists: z.record(z.string().max(80), listMapping()) })
    .meta({ id: "CsvMapping", title: "cio-assessment CSV mapping" }),
);

/** How a company's CSV files become record lists: renamed columns and values, constants, derived columns, and how the files write things. */
export type Mapping = Plain<z.infer<ReturnType<typeof mappingSchema>>>;
