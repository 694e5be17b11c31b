import type { FileRange } from "../oci/file-range.ts";
import { hashRange, type LayerFile } from "./read-entries.ts";
import { readError } from "./read-error.ts";
import type { LayerRecord } from "./record.ts";
import type { ScanContext } from "./scan-context.ts";
import { scanLayer } from "./scan-layer.ts";
import { type SelectedContent, type Selection, selectEntries } from "./select-entries.ts";

/** Work on one layer that a thread does at once. Survives `structuredClone`. */
export type ScanTask =
  | { readonly kind: "scan"; readonly layer: LayerFile }
  /** Reads a layer again for some contents. */
  | { readonly kind: "select"; readonly layer: LayerFile; readonly contents: readonly SelectedContent[] }
  /** Compares stored bytes with their digest. */
  | { readonly kind: "hash"; readonly range: FileRange; readonly digest: string; readonly label: string };

/** Result of a task; `hash` has none but success. */
export type TaskResult =
  | { readonly record?: LayerRecord; readonly selection?: Selection }
  | { readonly error: unknown };

/** Runs a task. Never throws. A failed scan cancels the others, because the image cannot be read as a whole. */
export function runTask(task: ScanTask, context: ScanContext): TaskResult {
  try {
    if (task.kind === "scan") return { record: scanLayer(task.layer, context) };
    if (task.kind === "select") return { selection: selectEntries(task.layer, task.contents, context) };
    hashRange(task.range, task.digest, task.label);
    return {};
  } catch (error) {
    context.budget.cancel();
    return { error: readError(error, task.kind === "hash" ? task.label : task.layer.label) };
  }
}

/** Takes tasks in order until none is left. Threads that share a counter share the tasks. */
export function* takeTasks(tasks: readonly ScanTask[], counter: Int32Array): Generator<readonly [number, ScanTask]> {
  for (;;) {
    const index = Atomics.add(counter, 0, 1);
    const task = tasks[index];
    if (task === undefined) return;
    yield [index, task];
  }
}
