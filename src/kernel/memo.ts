/**
 * Remembers the result of a pure function without input: the only module state of the library.
 *
 * Schemas and tables are built on first use, so that importing one function does not pay for all of them.
 *
 * @example const table = memo(() => new Map([[1, "one"]]));
 */
export function memo<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
