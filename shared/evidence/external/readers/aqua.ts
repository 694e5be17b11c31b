import { z } from "zod";
import { digestsIn, vulnerability } from "../finding.ts";
import { contentOf, hasKeys, isListOf, jsonReader, listOf, maybe, text, valueAt } from "./reader.ts";

const cve = z.looseObject({
  name: text.min(1),
  file: maybe,
  severity: maybe,
  aqua_severity: maybe,
  nvd_severity: maybe,
  fix_version: maybe,
  acknowledged: z.boolean().nullish(),
});

const resource = z.looseObject({
  resource: z.looseObject({ name: maybe, path: maybe, version: maybe, cpe: maybe }).nullish(),
  vulnerabilities: listOf(cve),
});

const scan = z.looseObject({
  image_name: maybe,
  image: maybe,
  digest: maybe,
  status: maybe,
  errorMsg: z.literal("", "says that the scan failed").nullish(),
  cves: listOf(cve),
  resources: listOf(resource),
});

const wrapper = z.looseObject({ results: scan });

const isScan = (value: unknown): boolean =>
  hasKeys(value, "resources", "vulnerability_summary", "image") || hasKeys(value, "cves", "cves_counts", "image_name");
const isWrapped = (value: unknown): boolean =>
  hasKeys(value, "image_name", "results") && isScan(valueAt(value, "results"));

function cveFinding(one: z.infer<typeof cve>, affected: z.infer<typeof resource>["resource"]) {
  return vulnerability({
    tool: "aqua",
    id: one.name,
    level: one.aqua_severity || one.severity || one.nvd_severity,
    name: affected?.name || affected?.path || one.file || "a file",
    version: affected?.version ?? "",
    path: affected?.path || one.file,
    fixedVersion: one.fix_version,
    suppressed: one.acknowledged === true ? "acknowledged in Aqua" : undefined,
  });
}

/** Scan results of Aqua: of the scanner, and of its plug-ins, which wrap them in a list. */
export const aqua = jsonReader(
  { tool: "aqua", title: "Aqua", subjects: ["image"] },
  {
    recognize: (value) => isScan(value) || isListOf(value, isWrapped),
    schema: z.union([
      z.array(wrapper).transform((list) => list.map(({ results }) => results)),
      scan.transform((one) => [one]),
    ]),
    read: (scans) =>
      contentOf(
        "aqua",
        scans.flatMap(({ cves, resources }) => [
          ...cves.map((one) => cveFinding(one, undefined)),
          ...resources.flatMap(({ resource: affected, vulnerabilities }) =>
            vulnerabilities.map((one) => cveFinding(one, affected)),
          ),
        ]),
        { about: "image", manifests: [...new Set(digestsIn(scans.map(({ digest }) => digest)))] },
      ),
  },
);

/** One page of Aqua's API for vulnerabilities. More pages, and partial data, are gaps. */
export const aquaApi = jsonReader(
  { tool: "aqua", title: "Aqua (API)", subjects: ["image"] },
  {
    recognize: (value) => hasKeys(value, "result", "pagesize", "more_data_all_pages"),
    schema: z.looseObject({
      count: z.number(),
      is_partial_data: z.boolean().nullish(),
      result: z.array(z.intersection(cve, z.looseObject({ resource: resource.shape.resource, image_digest: maybe }))),
    }),
    read: ({ result, count, is_partial_data: isPartial }) =>
      contentOf(
        "aqua",
        result.map((one) => cveFinding(one, one.resource)),
        {
          about: "image",
          manifests: [...new Set(digestsIn(result.map(({ image_digest: digest }) => digest)))],
          gaps: [
            ...(count > result.length || isPartial === true ? ["it is one of several pages"] : []),
            ...(result.length === 0 ? ["it lists nothing, so nothing shows that the image was scanned"] : []),
          ],
        },
      ),
  },
);
