import { z } from "zod";
import { valuesOf } from "../document.ts";
import { problem, publicAddress } from "../finding.ts";
import { contentOf, hasKeys, isListOf, listOf, maybe, type Reader, text } from "./reader.ts";

const result = z.looseObject({
  "template-id": text.min(1).optional(),
  // Of version 2.3 and earlier.
  templateID: text.min(1).optional(),
  matched: maybe,
  info: z.looseObject({
    name: text.default(""),
    severity: maybe,
    classification: z.looseObject({ "cve-id": z.union([text.transform((id) => [id]), listOf(text)]) }).nullish(),
  }),
  "matcher-name": maybe,
  "matched-at": maybe,
  host: maybe,
});

/**
 * Nuclei's JSON, a result a line or a list. Requests and responses are not read. A run without results leaves an empty
 * file, which proves nothing.
 */
export const nuclei: Reader = {
  tool: "nuclei",
  title: "Nuclei",
  subjects: ["instance"],
  recognize: (document) =>
    isListOf(
      valuesOf(document),
      (value) => hasKeys(value, "info") && (hasKeys(value, "template-id") || hasKeys(value, "templateID")),
    ),
  read: (document) =>
    contentOf(
      "nuclei",
      valuesOf(document).map((value) => {
        const one = result.parse(value);
        const matcher = one["matcher-name"];
        return problem({
          tool: "nuclei",
          id: one["template-id"] ?? one.templateID ?? "",
          aliases: (one.info.classification?.["cve-id"] ?? []).map((id) => id.toUpperCase()),
          level: one.info.severity,
          severity: one.info.severity?.toLowerCase() === "info" ? "info" : undefined,
          message: matcher ? `${one.info.name} (${matcher})` : one.info.name,
          place: publicAddress(one["matched-at"] || one.matched || one.host),
        });
      }),
      { about: "instance" },
    ),
};
