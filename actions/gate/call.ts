import { join } from "node:path";
import { isPreview, type PreviewRequest, resolvePreview } from "./preview-request.ts";
import type { Transfer } from "./promotion/promote.ts";
import { type Promotion, promotionOf } from "./promotion/promotion.ts";
import { checkDigests, type GateContext, type GateRequest, resolveRequest } from "./request.ts";
import type { RetrospectRequest } from "./what-if/request.ts";

/** A promotion, and how the registries are reached. */
export interface PlannedPromotion {
  readonly promotion: Promotion;
  readonly transfer: Transfer;
}

/** A resolved call: for a verdict, for a preview that decides nothing, or to decide earlier verdicts again. */
export type GateCall =
  | {
      readonly kind: "decide";
      readonly request: GateRequest;
      readonly planned?: PlannedPromotion;
      /** Where the verdict is written. */
      readonly verdictFile?: string;
    }
  | { readonly kind: "preview"; readonly request: PreviewRequest; readonly info: (line: string) => void }
  | { readonly kind: "retrospect"; readonly request: RetrospectRequest };

/**
 * Resolves a call once: everything that follows is given values, not inputs or the CI system.
 * @throws InvalidError and UndecidedError as `resolveRequest`, `resolvePreview`, `resolveRetrospect` and `promotionOf` do.
 */
export async function resolveCall(context: GateContext): Promise<GateCall> {
  const { inputs, host } = context;
  if (inputs.over !== undefined) {
    const { resolveRetrospect } = await import("./what-if/request.ts");
    return { kind: "retrospect", request: await resolveRetrospect(inputs.over, context) };
  }
  if (isPreview(inputs)) {
    if (inputs.replay === undefined) checkDigests(inputs);
    return { kind: "preview", request: await resolvePreview(context), info: (line) => host.info(line) };
  }
  const planned = await plannedPromotion(context);
  const outDir = inputs["out-dir"] ?? host.defaultOutDir;
  return {
    kind: "decide",
    request: await resolveRequest(context),
    ...(planned === undefined ? {} : { planned }),
    ...(outDir === undefined ? {} : { verdictFile: join(outDir, "verdict.json") }),
  };
}

async function plannedPromotion(context: GateContext): Promise<PlannedPromotion | undefined> {
  const promotion = promotionOf(context.inputs);
  if (promotion === undefined) return undefined;
  const { transferOf } = await import("./promotion/promote.ts");
  return { promotion, transfer: transferOf(context) };
}
