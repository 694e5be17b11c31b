import { z } from "zod";
import {
  timeOf,
  type VexDocument,
  type VexItem,
  type VexScope,
  type VexStatement,
  type VexStatus,
  vexItem,
} from "./statement.ts";

const helper = z.looseObject({
  purl: z.string().optional(),
  cpe: z.string().optional(),
  hashes: z
    .array(z.looseObject({ file_hashes: z.array(z.looseObject({ algorithm: z.string(), value: z.string() })) }))
    .optional(),
});
const productName = z.looseObject({
  product_id: z.string(),
  name: z.string().optional(),
  product_identification_helper: helper.optional(),
});
/** Branch of the product tree. Branches nest (CSAF 2.0, 3.1.2) and are read by hand to a bounded depth. */
const branch = z.looseObject({ product: productName.optional(), branches: z.array(z.unknown()).optional() });
const relationship = z.looseObject({
  category: z.string(),
  product_reference: z.string(),
  relates_to_product_reference: z.string(),
  full_product_name: productName,
});
const productStatus = z.record(z.string(), z.array(z.string()));
const vulnerability = z.looseObject({
  cve: z.string().optional(),
  ids: z.array(z.looseObject({ text: z.string() })).optional(),
  product_status: productStatus.optional(),
  flags: z.array(z.looseObject({ label: z.string(), product_ids: z.array(z.string()).optional() })).optional(),
  threats: z
    .array(
      z.looseObject({
        category: z.string(),
        details: z.string().optional(),
        product_ids: z.array(z.string()).optional(),
      }),
    )
    .optional(),
});

/** CSAF 2.0, profile VEX (4.5). */
export const csaf = z.looseObject({
  document: z.looseObject({
    category: z.literal("csaf_vex"),
    publisher: z.looseObject({ name: z.string().optional() }).optional(),
    tracking: z
      .looseObject({ current_release_date: z.string().optional(), initial_release_date: z.string().optional() })
      .optional(),
  }),
  product_tree: z
    .looseObject({
      branches: z.array(z.unknown()).optional(),
      full_product_names: z.array(productName).optional(),
      relationships: z.array(relationship).optional(),
    })
    .optional(),
  vulnerabilities: z.array(vulnerability).optional(),
});

type Csaf = z.infer<typeof csaf>;
type Vulnerability = z.infer<typeof vulnerability>;

const maxBranchDepth = 30;

const statuses: readonly (readonly [key: string, status: VexStatus])[] = [
  ["known_not_affected", "not_affected"],
  ["fixed", "fixed"],
  ["first_fixed", "fixed"],
  ["known_affected", "affected"],
  ["first_affected", "affected"],
  ["last_affected", "affected"],
  ["under_investigation", "under_investigation"],
];

/**
 * Returns one statement for each status of each vulnerability. A product that is not affected requires a reason (4.5,
 * 3).
 */
export function readCsaf(document: Csaf, source: string): VexDocument {
  const scopes = scopesOf(document);
  const problems: string[] = [];
  const { publisher, tracking } = document.document;
  const time = timeOf(tracking?.current_release_date, tracking?.initial_release_date);
  const statements = (document.vulnerabilities ?? []).flatMap((vulnerability, index) => {
    const ids = [vulnerability.cve, ...(vulnerability.ids ?? []).map(({ text }) => text)].filter(
      (id) => id !== undefined,
    );
    return statuses.flatMap(([key, status]): VexStatement[] => {
      const groups = Map.groupBy(vulnerability.product_status?.[key] ?? [], (id) => reasonFor(vulnerability, id));
      if (status === "not_affected") {
        for (const id of groups.get(undefined) ?? [])
          problems.push(`vulnerability ${index + 1}: ${id} is marked as not affected, but without a reason`);
        groups.delete(undefined);
      }
      return [...groups].map(([why, group]) => ({
        ids,
        scopes: group.flatMap((id) => scopes.get(id) ?? []),
        status,
        ...(why === undefined ? {} : { why }),
        time,
        ordinal: index + 1,
      }));
    });
  });
  const author = publisher?.name;
  return { source, format: "CSAF", ...(author === undefined ? {} : { author }), statements, problems };
}

function reasonFor({ flags = [], threats = [] }: Vulnerability, id: string): string | undefined {
  const about = ({ product_ids: ids }: { readonly product_ids?: readonly string[] | undefined }): boolean =>
    ids === undefined || ids.includes(id);
  const reasons = [
    ...flags.filter(about).map(({ label }) => label),
    ...threats.filter((threat) => threat.category === "impact" && about(threat)).map(({ details }) => details),
  ].filter((text) => text !== undefined && text !== "");
  return reasons.length === 0 ? undefined : reasons.join(": ");
}

/**
 * Returns the scopes of each product id: a product by itself, or a component in a product. A component in a product that
 * the document does not describe, or in a component of another one, has none: by itself it would be more than is said.
 */
function scopesOf({ product_tree: tree }: Csaf): ReadonlyMap<string, readonly VexScope[]> {
  const names = [...(tree?.full_product_names ?? []), ...namesIn(tree?.branches ?? [], 0)];
  const scopes = new Map<string, readonly VexScope[]>(names.map((name) => [name.product_id, [{ item: itemOf(name) }]]));
  for (const {
    product_reference: part,
    relates_to_product_reference: whole,
    full_product_name: name,
  } of tree?.relationships ?? []) {
    const [container, another] = scopes.get(whole) ?? [];
    const isPlain = container !== undefined && another === undefined && container.within === undefined;
    const parts = isPlain ? (scopes.get(part) ?? []) : [];
    scopes.set(
      name.product_id,
      parts.flatMap(({ item, within }) => (isPlain && within === undefined ? [{ item, within: container.item }] : [])),
    );
  }
  return scopes;
}

function namesIn(branches: readonly unknown[], depth: number): z.infer<typeof productName>[] {
  if (depth > maxBranchDepth) throw new RangeError(`product branches are nested more than ${maxBranchDepth} deep`);
  return branches.flatMap((value) => {
    const { product, branches: inner = [] } = branch.parse(value);
    return [...(product === undefined ? [] : [product]), ...namesIn(inner, depth + 1)];
  });
}

function itemOf({ product_id: id, name, product_identification_helper: help }: z.infer<typeof productName>): VexItem {
  const hashes = (help?.hashes ?? []).flatMap(({ file_hashes: files }) => files);
  const digests = hashes.filter(({ algorithm }) => /^sha-?256$/i.test(algorithm)).map(({ value }) => value);
  return vexItem(help?.purl ?? help?.cpe ?? name ?? id, {
    ...(help?.cpe === undefined ? {} : { cpe: help.cpe }),
    digests,
  });
}
