/**
 * The known name nearest to a misspelled one, for "did you mean".
 *
 * @returns The name at the least edit distance, at most a third of its length; undefined when none is near.
 * @example nearest("backupOfsite", ["backupOffsite", "drPlanDate"]) //=> "backupOffsite"
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 80) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(a: string, b: string, atMost: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1); // Every row has a cell for each sign of b, and one more.
      const cell = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1); // As above.
      next.push(cell);
      least = Math.min(least, cell);
    }
    if (least >= atMost) return atMost;
    row = next;
  }
  return row[b.length] as number; // As above.
}
