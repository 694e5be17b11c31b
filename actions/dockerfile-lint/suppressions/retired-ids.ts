/** Ids of rules that hadolint has removed. */
const retiredIds: ReadonlySet<string> = new Set(["DL3005", "DL3017", "DL3031", "DL3039", "DL4002"]);

/** Returns true for the id of a rule that hadolint has removed. */
export function isRetiredId(id: string): boolean {
  return retiredIds.has(id);
}
