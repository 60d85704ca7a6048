type Recommendations = ReadonlyMap<string, { readonly is: { readonly prerequisites: readonly string[] } }>;

/** For each recommendation on a circle, the circle it stands on. Linear: each is walked once. */
export function circlesIn(recommendations: Recommendations): ReadonlyMap<string, readonly string[]> {
  const circles = new Map<string, readonly string[]>();
  const done = new Set<string>();
  for (const start of recommendations.keys()) {
    const trail: string[] = [];
    const onTrail = new Set<string>();
    const pending: { readonly id: string; readonly before: Iterator<string> }[] = [];
    const enter = (id: string) => {
      trail.push(id);
      onTrail.add(id);
      pending.push({ id, before: (recommendations.get(id)?.is.prerequisites ?? [])[Symbol.iterator]() });
    };
    if (!done.has(start)) enter(start);
    for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
      const next = top.before.next();
      if (next.done === true) {
        done.add(top.id);
        onTrail.delete(top.id);
        trail.pop();
        pending.pop();
      } else if (onTrail.has(next.value)) {
        const circle = trail.slice(trail.indexOf(next.value));
        for (const id of circle) if (!circles.has(id)) circles.set(id, circle);
      } else if (!done.has(next.value)) enter(next.value);
    }
  }
  return circles;
}
