import { z } from "zod";
import { UndecidedError } from "../../errors/index.ts";
import { parseProblem } from "../../errors/parse-problem.ts";
import { cycloneDx, readCycloneDx } from "./cyclonedx.ts";
import { cycloneDxFromXml } from "./cyclonedx-xml.ts";
import type { ReadSbom } from "./document.ts";
import { readSpdx2, spdx2 } from "./spdx.ts";
import { readSpdx3, spdx3 } from "./spdx3.ts";
import { readSyft, syft } from "./syft.ts";
import { spdxFromTagValue } from "./tag-value.ts";

export type { ReadSbom } from "./document.ts";

/** Maximum nesting of envelopes and statements. */
const maxWrapDepth = 4;

const dsse = z.looseObject({ payloadType: z.string(), payload: z.base64() });
const statement = z.looseObject({ predicateType: z.string(), predicate: z.unknown() });

/**
 * Reads an SBOM: CycloneDX (JSON or XML), SPDX 2.x (JSON or tag-value), SPDX 3.0 or Syft JSON. JSON may be wrapped in
 * an in-toto statement or DSSE envelope, whose signature is not verified here.
 * @param label name of the document in errors.
 * @throws UndecidedError `SBOM_INVALID` for anything else.
 */
export function readSbom(text: string, label: string): ReadSbom {
  try {
    return read(parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    const problem = parseProblem(error);
    throw new UndecidedError("SBOM_INVALID", `is not a readable SBOM: ${problem}`, {
      place: { what: label },
      advice: "Use CycloneDX (JSON or XML), SPDX 2.3 (JSON or tag-value), SPDX 3.0 or Syft JSON",
      cause: error,
    });
  }
}

function parse(text: string): unknown {
  if (/^\s*</.test(text)) return cycloneDxFromXml(text);
  return /^SPDXVersion:/m.test(text.slice(0, 10_000)) ? spdxFromTagValue(text) : unwrap(JSON.parse(text));
}

function unwrap(value: unknown): unknown {
  let inner = value;
  for (let depth = 0; depth < maxWrapDepth; depth += 1) {
    const envelope = dsse.safeParse(inner);
    const wrapped = statement.safeParse(inner);
    if (envelope.success) inner = JSON.parse(Buffer.from(envelope.data.payload, "base64").toString());
    else if (wrapped.success) inner = wrapped.data.predicate;
    else return inner;
  }
  throw new RangeError(`it is wrapped more than ${maxWrapDepth} times`);
}

function read(document: unknown): ReadSbom {
  if (has(document, "bomFormat")) return readCycloneDx(cycloneDx.parse(document));
  if (has(document, "spdxVersion")) return readSpdx2(spdx2.parse(document));
  if (has(document, "@graph")) return readSpdx3(spdx3.parse(document));
  if (has(document, "artifacts")) return readSyft(syft.parse(document));
  throw new TypeError("it has none of bomFormat, spdxVersion, @graph and artifacts");
}

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
