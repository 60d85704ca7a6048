import * as z from "zod";
import { memo } from "../kernel/memo.js";
import { type Plain, dayText } from "./plain.js";

const lossless = () => z.string().max(400);
const span = () => z.strictObject({ low: lossless(), high: lossless() });

/** zod schema of a {@link BudgetBook}. */
export const budgetBookSchema = /* @__PURE__ */ memo(() =>
  z
    .strictObject({
      format: z.literal(1),
      asOf: dayText(),
      currency: z.string(),
      /** The fiscal year of `asOf` first: its column is the approved plan, line by line; what follows is laid out from it. */
      years: z.array(z.strictObject({ year: z.number().int(), from: dayText(), to: dayText() })).min(2),
      entries: z.array(
        z.strictObject({
          kind: z.enum(["running", "contract", "licence", "project", "refresh", "recommendation"]),
          /** Category, supplier, project, asset type or recommendation. */
          id: z.string(),
          /** Name in the company's own words; absent where the id is a word of the pack. */
          name: z.string().optional(),
          /** Ids of the budget lines that make up its first year. */
          lines: z.array(z.string()),
          /** Money in each year, lossless, in the order of `years`. */
          years: z.array(span()),
          /** `capped`: the high amounts rise by the contract's own limit after each renewal; `open`: no limit is agreed, so a rise is not in the amounts. */
          rise: z.enum(["capped", "open"]).optional(),
          /** Days that matter for it. */
          days: z.array(z.strictObject({ what: z.enum(["notice", "renews", "ends", "licence-renewal", "finish"]), on: dayText() })),
        }),
      ),
      /** Sums of entries, by kind and in all, in the order of `years`. */
      totals: z.strictObject({ byKind: z.record(z.string(), z.array(span())), all: z.array(span()) }),
      /** The budget lines of the first year and what the entries hold of them: the same number. */
      tie: z.strictObject({ lines: z.number().int(), planned: lossless(), inEntries: lossless(), difference: lossless() }),
      /** Days by which a contract must be ended or renegotiated, from `asOf` to the end of the book, the earliest first. */
      notices: z.array(
        z.strictObject({
          vendor: z.string(),
          name: z.string(),
          contractEnd: dayText(),
          noticeBy: dayText(),
          autoRenews: z.boolean().optional(),
          /** The day has passed before `asOf`. */
          missed: z.boolean(),
          /** What hangs on it in a year, from the budget lines, else from the supplier list. */
          annual: lossless().optional(),
        }),
      ),
      /** What could not be laid out, and why. */
      open: z.array(
        z.strictObject({
          kind: z.enum(["running", "contract", "licence", "project", "refresh", "recommendation"]),
          why: z.enum(["no-amount", "no-date", "no-price", "other-currency", "no-line", "after-book"]),
          ids: z.array(z.string()),
          /** What is known of its money. */
          amount: lossless().optional(),
        }),
      ),
    })
    .meta({ id: "BudgetBook" }),
);

/** Money of several fiscal years: budget lines, contracts, licences, refresh, projects and recommendations, with totals that tie to the lines. */
export type BudgetBook = Plain<z.infer<ReturnType<typeof budgetBookSchema>>>;
