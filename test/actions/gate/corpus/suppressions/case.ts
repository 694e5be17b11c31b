/** What suppresses and what it meets, whether the finding is suppressed then, and how that is asked. */
export type Case = readonly [what: string, isSuppressed: boolean, ask: () => boolean];
