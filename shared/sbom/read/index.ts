import { z } from "zod";
import { messageOf, UndecidedError } from "../../errors/index.ts";
import { cycloneDx, readCycloneDx } from "./cyclonedx.ts";
import type { ReadSbom } from "./document.ts";
import { readSpdx2, spdx2 } from "./spdx.ts";
import { readSyft, syft } from "./syft.ts";

export type { ReadSbom } from "./document.ts";

/** An envelope in an envelope in an envelope is nobody's SBOM. */
const deepestWrapping = 4;

const dsse = z.looseObject({ payloadType: z.string(), payload: z.base64() });
const statement = z.looseObject({ predicateType: z.string(), predicate: z.unknown() });

/**
 * Reads an SBOM: CycloneDX JSON, SPDX 2.x JSON or Syft JSON, bare or in an in-toto statement or DSSE envelope, whose
 * signature is not looked at here. `what` names the document in errors.
 * @throws UndecidedError `SBOM_INVALID` for anything else.
 */
export function readSbom(text: string, what: string): ReadSbom {
  try {
    return read(unwrap(JSON.parse(text)));
  } catch (cause) {
    const problem = cause instanceof z.ZodError ? (z.prettifyError(cause).split("\n")[0] ?? "") : messageOf(cause);
    throw new UndecidedError("SBOM_INVALID", `is no SBOM that can be read: ${problem}`, {
      place: { what },
      advice: "Give CycloneDX JSON, SPDX 2.3 JSON or Syft JSON",
      cause,
    });
  }
}

function unwrap(value: unknown): unknown {
  let inner = value;
  for (let depth = 0; depth < deepestWrapping; depth += 1) {
    const envelope = dsse.safeParse(inner);
    const wrapped = statement.safeParse(inner);
    if (envelope.success) inner = JSON.parse(Buffer.from(envelope.data.payload, "base64").toString());
    else if (wrapped.success) inner = wrapped.data.predicate;
    else return inner;
  }
  throw new RangeError(`it is wrapped more than ${deepestWrapping} times`);
}

function read(document: unknown): ReadSbom {
  if (has(document, "bomFormat")) return readCycloneDx(cycloneDx.parse(document));
  if (has(document, "spdxVersion")) return readSpdx2(spdx2.parse(document));
  if (has(document, "artifacts")) return readSyft(syft.parse(document));
  throw new TypeError("it has neither bomFormat, spdxVersion nor artifacts");
}

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
