import { z } from "zod";
import { UndecidedError } from "../../../errors/index.ts";
import { parseProblem } from "../../../errors/parse-problem.ts";
import type { PreviousSet } from "../shards/incremental.ts";
import { readVerified } from "../shards/store.ts";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const fileState = z.strictObject({
  url: z.string(),
  /** Validators of the last response (RFC 9110, 8.8). */
  etag: z.string().max(1000).optional(),
  modified: z.string().max(100).optional(),
  digest,
});

const sourceState = z.strictObject({
  /** RFC 3339: when the source was last downloaded, or known to be unchanged. */
  checked: z.iso.datetime(),
  files: z.array(fileState),
});

const buildState = z.strictObject({
  kind: z.literal("seaworthy-advisories-state"),
  version: z.literal(1),
  sources: z.record(z.string(), sourceState),
});

export type FileState = z.infer<typeof fileState>;
export type SourceState = z.infer<typeof sourceState>;

/** What a build leaves for the next one: when each source was read, and how to ask whether it changed. */
export type BuildState = Readonly<Record<string, SourceState>>;

/**
 * Reads the state of the build that made a set. Empty if that build had none.
 * @throws UndecidedError if it does not match the index.
 */
export async function readState(previous: PreviousSet | undefined): Promise<BuildState> {
  const entry = previous?.index.state;
  if (previous === undefined || entry === undefined) return {};
  const bytes = await readVerified(previous.store, entry);
  try {
    return buildState.parse(JSON.parse(bytes.toString())).sources;
  } catch (error) {
    throw new UndecidedError("ADVISORIES_STATE", `is not the state of a build: ${parseProblem(error)}`, {
      place: { what: `${previous.store.name}: ${entry.file}` },
      advice: "Build without the previous set (--no-previous)",
    });
  }
}

/** Formats a state. The same state gives the same bytes. */
export function formatState(sources: BuildState): Buffer {
  const sorted = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Buffer.from(
    `${JSON.stringify({ kind: "seaworthy-advisories-state", version: 1, sources: sorted }, undefined, 1)}\n`,
  );
}
