import { z } from "zod";
import { severityOf, vulnerability } from "../finding.ts";
import { contentOf, fact, hasKeys, jsonReader, listOf, maybe, text, valueAt } from "./reader.ts";

const product = z.union([text, z.looseObject({ "@id": maybe })]);

const statement = z.looseObject({
  vulnerability: z.union([
    text.min(1).transform((name) => ({ name, aliases: [] as string[] })),
    z.looseObject({ name: text.min(1), aliases: listOf(text) }),
  ]),
  products: z.array(product).nullish(),
  status: z.enum(["not_affected", "affected", "fixed", "under_investigation"]),
  justification: maybe,
  impact_statement: maybe,
  status_notes: maybe,
  supplier: maybe,
});

const schema = z.looseObject({
  "@context": text.startsWith("https://openvex.dev/ns", "is not OpenVEX's context"),
  author: maybe,
  timestamp: maybe,
  statements: z.array(statement),
});

/**
 * OpenVEX: a finding is a statement. What is not affected or fixed is suppressed, with author and justification; it takes
 * no other tool's findings away.
 */
export const openVex = jsonReader(
  { tool: "openvex", title: "OpenVEX", subjects: ["image", "source"] },
  {
    recognize: (value) => {
      const context = valueAt(value, "@context");
      return hasKeys(value, "@context") && typeof context === "string" && context.startsWith("https://openvex.dev/ns");
    },
    schema,
    read: ({ statements, author, timestamp }) => {
      const findings = statements.map((one) => {
        const isResolved = one.status === "not_affected" || one.status === "fixed";
        const [affected] = one.products ?? [];
        const id = typeof affected === "string" ? affected : (affected?.["@id"] ?? "");
        const reasons = [one.status, one.justification, one.impact_statement, one.status_notes];
        return vulnerability({
          tool: "openvex",
          id: one.vulnerability.name,
          aliases: one.vulnerability.aliases,
          level: one.status,
          severity: severityOf("unknown"),
          ...packageOf(id),
          suppressed: isResolved
            ? { reason: reasons.filter(Boolean).join("; "), by: one.supplier || author }
            : undefined,
        });
      });
      return contentOf("openvex", findings, {
        subjects: ["image", "source"],
        gaps: statements.length === 0 ? ["it has no statements, so it says nothing"] : [],
        ...fact("createdAt", timestamp),
      });
    },
  },
);

/** Name and version of a product, of its purl if it has one. */
function packageOf(id: string) {
  if (!id.startsWith("pkg:")) return { name: id || "the product", version: "", purl: "" };
  const [path = ""] = id.slice("pkg:".length).split(/[?#]/u);
  const split = path.lastIndexOf("@");
  const name = split < 0 ? path : path.slice(0, split);
  return { name: name.slice(name.indexOf("/") + 1), version: split < 0 ? "" : path.slice(split + 1), purl: id };
}
