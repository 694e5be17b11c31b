/**
 * Maps values by asynchronous work, of which at most `limit` run at once. Results have the order of the values. After a
 * failure, starts no further work and waits for what is running.
 * @throws the first failure.
 */
export async function mapConcurrently<T, R>(
  values: readonly T[],
  limit: number,
  work: (value: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const failures: unknown[] = [];
  const queue = values.entries();
  const worker = async (): Promise<void> => {
    for (const [index, value] of queue) {
      try {
        results[index] = await work(value);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, values.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}
