import type { Symbol } from "../../language/scope.js";
import type { Assessment } from "../../model/assessment.js";
import { type Column, makeColumn, readColumn } from "./columns.js";
import { type RawRow, readersOf } from "./readers.js";

/** A record list of an assessment, its columns in arrays. */
export interface Source {
  /** It was given as rows. */
  given: boolean;
  count: number;
  /** A column by name. */
  column(name: string): Column | undefined;
}

/** The record lists that metrics read by column. */
export interface Lists {
  /** The list of a fact; columns that are asked of it are read on every load. */
  source(symbol: Symbol): Source;
  load(assessment: Assessment): void;
}

/** Makes the lists of a model. */
export function makeLists(): Lists {
  const sources = new Map<string, { readonly source: Source; readonly columns: Map<string, Column> }>();
  const next = readersOf();
  return {
    source(symbol) {
      const known = sources.get(symbol.name);
      if (known !== undefined) return known.source;
      const columns = new Map<string, Column>();
      const source: Source = {
        given: false,
        count: 0,
        column(name) {
          const is = symbol.columns?.get(name);
          const found = columns.get(name) ?? (is === undefined ? undefined : makeColumn(is, next(is)));
          if (found !== undefined) columns.set(name, found);
          return found;
        },
      };
      sources.set(symbol.name, { source, columns });
      return source;
    },
    load(assessment) {
      for (const [id, { source, columns }] of sources) {
        const state = Object.hasOwn(assessment.facts, id) ? assessment.facts[id] : undefined;
        source.given = Array.isArray(state);
        if (!Array.isArray(state)) continue;
        const rows = state as readonly RawRow[]; // The list of a record fact holds rows.
        source.count = rows.length;
        for (const column of columns.values()) readColumn(column, rows);
      }
    },
  };
}
