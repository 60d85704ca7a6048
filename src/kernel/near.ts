/**
 * The known name nearest to a misspelled one, for "did you mean".
 *
 * @returns The name at the least edit distance, at most a third of its length, two neighbours swapped being one edit; else the shortest that
 * begins with it, from four signs on; undefined when none is near.
 * @example nearest("backupOfsite", ["backupOffsite", "drPlanDate"]) //=> "backupOffsite"
 * @example nearest("scroe", ["store", "score"]) //=> "score"
 * @example nearest("backup", ["drPlanDate", "backupOffsite"]) //=> "backupOffsite"
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 80) return undefined;
  let best: string | undefined;
  let longer: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  const typed = name.toLowerCase();
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    if (typed.length > 3 && other.startsWith(typed) && candidate.length < (longer?.length ?? Infinity)) longer = candidate;
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(typed, other, bestDistance);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = candidate;
    }
  }
  return best ?? longer;
}

function editDistance(a: string, b: string, atMost: number): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1); // Every row has a cell for each sign of b, and one more.
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] as number) + 1 : Infinity; // As above.
      next.push(Math.min(change, swap, (row[j] as number) + 1, (next[j - 1] as number) + 1)); // As above.
    }
    if (Math.min(...next, ...row) >= atMost) return atMost;
    before = row;
    row = next;
  }
  return row[b.length] as number; // As above.
}
