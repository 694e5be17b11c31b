import type { Budget } from "./budget.ts";
import type { Collector } from "./file.ts";
import type { LayerLimits } from "./limits.ts";

/** What a scan needs besides the layer. */
export interface ScanContext {
  readonly collectors: readonly Collector<unknown>[];
  readonly limits: LayerLimits;
  readonly budget: Budget;
}
