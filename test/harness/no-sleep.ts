import type { Sleep } from "../../shared/http/sleep.ts";

/** Does not wait: tests speak to servers on loopback, where waiting gives nobody time. */
export const noSleep: Sleep = async () => {};
