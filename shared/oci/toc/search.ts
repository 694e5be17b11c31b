/** Returns the position of the last of ascending numbers that is not above a limit; 0 if there is none. */
export function lastAtOrBefore(limit: number, ascending: ArrayLike<number>): number {
  let low = 0;
  for (let high = ascending.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
