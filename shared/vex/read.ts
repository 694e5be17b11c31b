import { z } from "zod";
import { InvalidError } from "../errors/index.ts";
import { parseProblem } from "../errors/parse-problem.ts";
import { csaf, readCsaf } from "./csaf.ts";
import { cycloneDxVex, readCycloneDxVex } from "./cyclonedx.ts";
import { openVex, readOpenVex } from "./openvex.ts";
import type { VexDocument } from "./statement.ts";

/** Predicate types of VEX documents attached to images. */
export const vexPredicates: readonly string[] = [
  "https://openvex.dev/ns",
  "https://openvex.dev/ns/v0.2.0",
  "https://cyclonedx.org/vex",
  "https://docs.oasis-open.org/csaf/csaf/v2.0/csaf-v2.0.html",
];

const maxWrapDepth = 4;
const dsse = z.looseObject({ payloadType: z.string(), payload: z.base64() });
const inToto = z.looseObject({ predicateType: z.string(), predicate: z.unknown() });

/**
 * Reads a VEX document: OpenVEX, CSAF (profile VEX) or CycloneDX, bare or in an in-toto statement or DSSE envelope,
 * whose signature is not verified here.
 * @param source name of the document in errors and reports.
 * @throws InvalidError for anything else.
 */
export function readVex(text: string, source: string): VexDocument {
  try {
    return read(unwrapped(JSON.parse(text.replace(/^\ufeff/, ""))), source);
  } catch (error) {
    const problem = parseProblem(error);
    throw new InvalidError("VEX_INVALID", `is not a readable VEX document: ${problem}`, {
      place: { what: source },
      advice: "Use OpenVEX, CSAF with the category csaf_vex, or CycloneDX with vulnerabilities, as JSON",
      cause: error,
    });
  }
}

function read(document: unknown, source: string): VexDocument {
  if (has(document, "bomFormat")) return readCycloneDxVex(cycloneDxVex.parse(document), source);
  if (has(document, "document")) return readCsaf(csaf.parse(document), source);
  return readOpenVex(openVex.parse(document), source);
}

function unwrapped(value: unknown): unknown {
  let inner = value;
  for (let depth = 0; depth < maxWrapDepth; depth += 1) {
    const envelope = dsse.safeParse(inner);
    const statement = inToto.safeParse(inner);
    if (envelope.success) inner = JSON.parse(Buffer.from(envelope.data.payload, "base64").toString("utf8"));
    else if (statement.success) inner = statement.data.predicate;
    else return inner;
  }
  throw new RangeError(`it is wrapped more than ${maxWrapDepth} times`);
}

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && key in value;
}
