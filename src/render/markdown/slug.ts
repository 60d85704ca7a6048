/**
 * The fragment that Markdown viewers make of a heading: lower case, punctuation dropped, spaces to dashes.
 *
 * @example slugOf("3.2 What we found: first") //=> "32-what-we-found-first"
 */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replace(/ /g, "-");
}

/** Gives each heading its own fragment: the second of the same name ends in `-1`. */
export function slugBook(): (heading: string) => string {
  const used = new Map<string, number>();
  return (heading) => {
    const base = slugOf(heading);
    let slug = base;
    while (used.has(slug)) {
      const next = (used.get(base) ?? 0) + 1; // the base was used before
      used.set(base, next);
      slug = `${base}-${next}`;
    }
    used.set(slug, 0);
    return slug;
  };
}
