import { mappedFetch } from "./mapped-hosts.ts";

/** Loaded before a built program: maps the hosts in `TEST_HOSTS`, and no other exists. */
globalThis.fetch = mappedFetch(JSON.parse(process.env["TEST_HOSTS"] ?? "{}"));
