/** Order of what may read what: nothing reads a later stratum than its own allows. */
export type Stratum = "fact" | "metric" | "level";

/** Type of a name or expression, for the checker. */
export type ExpressionType = "number" | "boolean" | "text" | "date" | "list" | "records";

/** A column of a record list. */
export interface ColumnSymbol {
  readonly name: string;
  readonly index: number;
  readonly type: ExpressionType;
  readonly values?: readonly string[];
  /** Range of an unknown number. */
  readonly min?: number;
  readonly max?: number;
  /** A blank means `none`: only then may `known()` be asked. */
  readonly mayBeNone: boolean;
}

/** A name that an expression may read. */
export interface Symbol {
  readonly name: string;
  readonly slot: number;
  readonly stratum: Stratum;
  readonly type: ExpressionType;
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly mayBeNone: boolean;
  readonly columns?: ReadonlyMap<string, ColumnSymbol>;
}

/** The names of a pack set. Ids contain dots (`clinics.ehrHosts`), so the longest dotted name that is known wins. */
export interface Scope {
  readonly symbols: ReadonlyMap<string, Symbol>;
  /** Practices that `level('…')` may name, with their slot; empty where levels may not be read. */
  readonly levels: ReadonlyMap<string, number>;
  /** Highest stratum that may be read. */
  readonly upTo: Stratum;
}
