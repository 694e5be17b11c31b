import type { ValuesOf } from "../../../shared/config/index.ts";
import { InvalidError } from "../../../shared/errors/index.ts";
import type { Reference } from "../../../shared/references/index.ts";
import { type Destination, parseDestination } from "../../../shared/runner/destination.ts";
import type { spec } from "../inputs.ts";
import { pinnedReference } from "../pinned-reference.ts";

type Inputs = ValuesOf<typeof spec>;

/** From where to where an image goes when it passes. */
export interface Promotion {
  readonly from: Reference;
  readonly to: Destination;
}

/**
 * The promotion that the call asks for; undefined when it asks for none.
 * @throws InvalidError where one end is missing, the source is a tag, or the destination is none.
 */
export function promotionOf({
  "promote-from": promoteFrom,
  "promote-to": destination,
  "attestations-of": attested,
}: Pick<Inputs, "promote-from" | "promote-to" | "attestations-of">): Promotion | undefined {
  if (promoteFrom === undefined && destination === undefined) return undefined;
  const source = promoteFrom ?? attested;
  if (source === undefined || destination === undefined) {
    throw new InvalidError("INPUT_MISSING", "a promotion requires both `promote-from` and `promote-to`", {
      advice: "Set `promote-from` to host/path@sha256:… and `promote-to` to host/path:tag",
    });
  }
  const from = pinnedReference(source, "promote-from");
  return { from, to: parseDestination(destination, "Set `promote-to` to host/path:tag") };
}
