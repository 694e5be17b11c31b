import { z } from "zod";
import type { Advisory, AffectedRange } from "../../model/advisory.ts";
import { baseScore } from "../../model/cvss.ts";
import { ratingOfWord } from "../../model/ratings.ts";
import { parseJsonFeed } from "./parse.ts";

const product = z.looseObject({
  product_id: z.string(),
  product_identification_helper: z.looseObject({ cpe: z.string().optional(), purl: z.string().optional() }).nullish(),
});

interface Branch {
  readonly product?: z.infer<typeof product> | undefined;
  readonly branches?: readonly Branch[] | undefined;
}

const branch: z.ZodType<Branch> = z.looseObject({
  product: product.optional(),
  get branches() {
    return z.array(branch).optional();
  },
});

const productIds = z.looseObject({
  category: z.string(),
  details: z.string().nullish(),
  product_ids: z.array(z.string()).nullish(),
});

const cvss = z.looseObject({ vectorString: z.string(), baseScore: z.number().min(0).max(10).optional() }).optional();

const document = z.looseObject({
  document: z.looseObject({
    aggregate_severity: z.looseObject({ text: z.string() }).nullish(),
    tracking: z.looseObject({ current_release_date: z.string() }),
  }),
  product_tree: z
    .looseObject({
      branches: z.array(branch).nullish(),
      relationships: z
        .array(
          z.looseObject({
            full_product_name: z.looseObject({ product_id: z.string() }),
            product_reference: z.string(),
            relates_to_product_reference: z.string(),
          }),
        )
        .nullish(),
    })
    .nullish(),
  vulnerabilities: z
    .array(
      z.looseObject({
        cve: z.string().optional(),
        title: z.string().nullish(),
        release_date: z.string().nullish(),
        product_status: z.looseObject({ known_affected: z.array(z.string()).nullish() }).nullish(),
        remediations: z.array(productIds).nullish(),
        threats: z.array(productIds).nullish(),
        scores: z.array(z.looseObject({ cvss_v2: cvss, cvss_v3: cvss, cvss_v4: cvss })).nullish(),
      }),
    )
    .nullish(),
});

/** A CSAF VEX document (CSAF 2.0, profile 5). */
export type CsafDocument = z.infer<typeof document>;
type Vulnerability = NonNullable<CsafDocument["vulnerabilities"]>[number];

/** Product affected without a fix, as described in the document's tree. */
export interface OpenProduct {
  /** Id and CPE of the product that contains the component. */
  readonly product: string;
  readonly cpe: string | undefined;
  /** Id and purl of the component. */
  readonly component: string;
  readonly purl: string | undefined;
}

/** Returns the ecosystem of a product and its component's name there; undefined if it is not a package. */
export type ProductResolver = (
  product: OpenProduct,
) => { readonly ecosystem: string; readonly name: string } | undefined;

/** Parses a CSAF VEX document. @throws UndecidedError `CSAF_INVALID`. */
export function parseCsafVex(text: string, label: string): CsafDocument {
  return parseJsonFeed(text, document, label, { code: "CSAF_INVALID", name: "a CSAF VEX document" });
}

/**
 * Returns the unfixed vulnerabilities of a CSAF VEX document: the products in `known_affected`. Leaves fixed products to
 * the vendor's bulletins, which OSV includes. `no_fix_planned` becomes the state `ignored`.
 */
export function unfixedIn(
  csaf: CsafDocument,
  resolveProduct: ProductResolver,
  page: (cve: string) => string,
): Advisory[] {
  const products = new Map(
    productsIn(csaf.product_tree?.branches ?? []).map((product) => [product.product_id, product]),
  );
  const related = new Map(
    (csaf.product_tree?.relationships ?? []).map((relationship) => [
      relationship.full_product_name.product_id,
      relationship,
    ]),
  );
  const modified = csaf.document.tracking.current_release_date;
  return (csaf.vulnerabilities ?? []).flatMap((vulnerability): Advisory[] => {
    const { cve } = vulnerability;
    const statements = productStatements(vulnerability);
    const affected = (vulnerability.product_status?.known_affected ?? []).flatMap((id): AffectedRange[] => {
      const relation = related.get(id);
      if (relation === undefined) return [];
      const { product_reference: component, relates_to_product_reference: owner } = relation;
      const cpe = products.get(owner)?.product_identification_helper?.cpe;
      const purl = products.get(component)?.product_identification_helper?.purl;
      const place = resolveProduct({ product: owner, cpe, component, purl });
      return place === undefined ? [] : [openRange(place, statements, id)];
    });
    if (cve === undefined || affected.length === 0) return [];
    return [{ ...factsOf(vulnerability), id: cve, modified, affected: distinct(affected), references: [page(cve)] }];
  });
}

function productsIn(branches: readonly Branch[]): z.infer<typeof product>[] {
  return branches.flatMap((branch) => [
    ...(branch.product === undefined ? [] : [branch.product]),
    ...productsIn(branch.branches ?? []),
  ]);
}

/** Statements of a vulnerability by product id. */
interface ProductStatements {
  /** Products without a planned fix. */
  readonly ignored: ReadonlySet<string>;
  /** Impact in the first threat of each product. */
  readonly impacts: ReadonlyMap<string, string | null | undefined>;
}

function productStatements({ remediations, threats }: Vulnerability): ProductStatements {
  const unplanned = (remediations ?? []).filter(({ category }) => category === "no_fix_planned");
  const impacts = new Map<string, string | null | undefined>();
  for (const { category, details, product_ids: ids } of threats ?? []) {
    if (category !== "impact") continue;
    for (const id of ids ?? []) if (!impacts.has(id)) impacts.set(id, details);
  }
  return { ignored: new Set(unplanned.flatMap(({ product_ids: ids }) => ids ?? [])), impacts };
}

function openRange(
  { ecosystem, name }: NonNullable<ReturnType<ProductResolver>>,
  { ignored, impacts }: ProductStatements,
  id: string,
): AffectedRange {
  const severity = ratingOfWord(impacts.get(id));
  return {
    ecosystem,
    name,
    intervals: [{ introduced: "0" }],
    versions: [],
    ...(severity === undefined ? {} : { severity }),
    ...(ignored.has(id) ? { state: "ignored" } : {}),
  };
}

function factsOf({ title, release_date: published, scores, threats }: Vulnerability) {
  const vector = scores?.find(({ cvss_v3: cvss }) => cvss !== undefined)?.cvss_v3?.vectorString;
  const score = vector === undefined ? undefined : baseScore(vector);
  const impact = threats?.find(({ category }) => category === "impact");
  return {
    aliases: [],
    upstream: [],
    related: [],
    summary: title ?? "",
    ...(published === undefined || published === null ? {} : { published }),
    severity: ratingOfWord(impact?.details) ?? ("unknown" as const),
    ...(vector === undefined || score === undefined ? {} : { cvss: { vector, score } }),
  };
}

/** Removes duplicates of a package with several component ids. */
function distinct(affected: readonly AffectedRange[]): AffectedRange[] {
  return [...new Map(affected.map((range) => [`${range.ecosystem}\n${range.name}`, range])).values()];
}
