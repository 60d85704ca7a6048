import { addValues, divValues, modValues, mulValues, negValue, subValues } from "./arithmetic.js";
import type { BinaryOperator } from "./ast.js";
import { atMostValues, equalValues, lessValues, unequalValues } from "./compare.js";
import { hull } from "./hull.js";
import { andValues, isMaybe, notValue, orValues } from "./logic.js";
import type { Evaluate } from "./tree.js";
import { type Value, notApplicable } from "./value.js";
import { mayBeOut, orOut } from "./values.js";

/** Compiles `condition ? yes : no`: with an unknown condition the hull of both. */
export function choiceOf(condition: Evaluate, yes: Evaluate, no: Evaluate): Evaluate {
  return (env) => {
    const truth = condition(env);
    if (truth === true) return yes(env);
    if (truth === false) return no(env);
    if (!isMaybe(truth)) return notApplicable;
    const both = hull(yes(env), no(env));
    return mayBeOut(truth) ? orOut(both) : both;
  };
}

/** Compiles `!x` and `-x`. */
export function unaryOf(operator: "!" | "-", operand: Evaluate): Evaluate {
  if (operator === "-") return (env) => negValue(operand(env));
  return (env) => {
    const value = operand(env);
    return typeof value === "boolean" ? !value : notValue(value);
  };
}

type Join = (left: Evaluate, right: Evaluate) => Evaluate;

// Written out one by one: each closure then has its own call sites, which engines inline.
/** Compiles the operators with two operands. */
export const operators: { readonly [Operator in BinaryOperator]: Join } = {
  "||": (left, right) => (env) => {
    const a = left(env);
    return a === true ? true : orValues(a, right(env));
  },
  "&&": (left, right) => (env) => {
    const a = left(env);
    return a === false ? false : andValues(a, right(env));
  },
  "==": (left, right) => (env) => {
    const a = left(env);
    const b = right(env);
    return typeof a === "string" && typeof b === "string" ? a === b : equalValues(a, b);
  },
  "!=": (left, right) => (env) => {
    const a = left(env);
    const b = right(env);
    return typeof a === "string" && typeof b === "string" ? a !== b : unequalValues(a, b);
  },
  "<": (left, right) => (env) => less(left(env), right(env)),
  "<=": (left, right) => (env) => atMost(left(env), right(env)),
  ">": (left, right) => (env) => less(right(env), left(env)),
  ">=": (left, right) => (env) => atMost(right(env), left(env)),
  "+": (left, right) => (env) => addValues(left(env), right(env)),
  "-": (left, right) => (env) => subValues(left(env), right(env)),
  "*": (left, right) => (env) => mulValues(left(env), right(env)),
  "/": (left, right) => (env) => divValues(left(env), right(env)),
  "%": (left, right) => (env) => modValues(left(env), right(env)),
};

function less(a: Value, b: Value): Value {
  return typeof a === "number" && typeof b === "number" ? a < b : lessValues(a, b);
}

function atMost(a: Value, b: Value): Value {
  return typeof a === "number" && typeof b === "number" ? a <= b : atMostValues(a, b);
}
