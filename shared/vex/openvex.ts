import { z } from "zod";
import { timeOf, type VexDocument, type VexItem, type VexScope, type VexStatement, vexItem } from "./statement.ts";

const component = z.looseObject({
  "@id": z.string().optional(),
  identifiers: z.record(z.string(), z.string()).optional(),
  hashes: z.record(z.string(), z.string()).optional(),
});
const product = component.extend({ subcomponents: z.array(component).optional() });
const vulnerability = z.union([
  z.string().transform((name) => ({ name, "@id": undefined, aliases: undefined })),
  z.looseObject({ name: z.string().optional(), "@id": z.string().optional(), aliases: z.array(z.string()).optional() }),
]);
const statement = z.looseObject({
  vulnerability,
  // Version 0.0.1 of the format named products by text alone.
  products: z.array(z.union([product, z.string().transform((id) => product.parse({ "@id": id }))])).optional(),
  subcomponents: z.array(component).optional(),
  status: z.enum(["not_affected", "affected", "fixed", "under_investigation"]),
  justification: z.string().optional(),
  impact_statement: z.string().optional(),
  action_statement: z.string().optional(),
  timestamp: z.string().optional(),
});

/** Schema of OpenVEX 0.2.0 and 0.0.x. */
export const openVex = z.looseObject({
  "@context": z.string().startsWith("https://openvex.dev/ns"),
  author: z.string().optional(),
  timestamp: z.string().optional(),
  last_updated: z.string().optional(),
  statements: z.array(statement),
});

const justifications: ReadonlySet<string> = new Set([
  "component_not_present",
  "vulnerable_code_not_present",
  "vulnerable_code_not_in_execute_path",
  "vulnerable_code_cannot_be_controlled_by_adversary",
  "inline_mitigations_already_exist",
]);

/**
 * Reads the statements of a document. Statements without a reason that the specification requires are problems, and do
 * not count if they suppress. Others count, because they take an earlier suppression back.
 */
export function readOpenVex(document: z.infer<typeof openVex>, source: string): VexDocument {
  const problems: string[] = [];
  const statements = document.statements.flatMap((raw, index): VexStatement[] => {
    const ordinal = index + 1;
    const problem = problemOf(raw);
    if (problem !== undefined) problems.push(`statement ${ordinal}: ${problem}`);
    if (problem !== undefined && isSuppressing(raw)) return [];
    const { name, aliases = [], "@id": id } = raw.vulnerability;
    const why = [raw.justification, raw.impact_statement].filter((text) => text !== undefined).join(": ");
    return [
      {
        ids: [name, id?.split("/").at(-1), ...aliases].filter((text) => text !== undefined && text !== "") as string[],
        scopes: (raw.products ?? []).flatMap((product) => scopesOf(product, raw.subcomponents ?? [])),
        status: raw.status,
        ...(why === "" ? {} : { why }),
        time: timeOf(raw.timestamp, document.timestamp, document.last_updated),
        ordinal,
      },
    ];
  });
  const { author } = document;
  return { source, format: "OpenVEX", ...(author === undefined ? {} : { author }), statements, problems };
}

function problemOf({ status, justification, impact_statement: impact, action_statement: action }: Statement) {
  if (justification !== undefined && !justifications.has(justification))
    return `${justification} is not a valid justification`;
  if (status === "not_affected" && justification === undefined && (impact ?? "") === "") {
    return "not_affected without a justification or an impact statement";
  }
  return status === "affected" && (action ?? "") === "" ? "affected without an action statement" : undefined;
}

function isSuppressing({ status }: Statement): boolean {
  return status === "not_affected" || status === "fixed";
}

type Statement = z.infer<typeof statement>;

/** Returns the scopes of a product. A product with subcomponents covers only these. */
function scopesOf(rawProduct: z.infer<typeof product>, common: readonly z.infer<typeof component>[]): VexScope[] {
  const within = itemOf(rawProduct);
  const parts = [...(rawProduct.subcomponents ?? []), ...common];
  return parts.length === 0 ? [{ item: within }] : parts.map((part) => ({ item: itemOf(part), within }));
}

function itemOf({ "@id": id = "", identifiers = {}, hashes = {} }: z.infer<typeof component>): VexItem {
  const cpe = identifiers["cpe23"] ?? identifiers["cpe22"];
  const digest = hashes["sha-256"] ?? hashes["sha256"];
  return vexItem(identifiers["purl"] ?? (id === "" ? (cpe ?? "") : id), {
    ...(cpe === undefined ? {} : { cpe }),
    ...(digest === undefined ? {} : { digests: [digest] }),
  });
}
