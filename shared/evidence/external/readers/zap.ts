import { z } from "zod";
import type { Severity } from "../../../findings/index.ts";
import { childOf, childrenOf, childText, type XmlNode } from "../../../xml/index.ts";
import type { ReportDocument } from "../document.ts";
import { problem, publicAddress } from "../finding.ts";
import type { ExternalContent, ExternalFinding } from "../report.ts";
import { contentOf, fact, hasKeys, isListOf, listOf, maybe, type Reader, text, valueAt } from "./reader.ts";

interface Alert {
  readonly id: string;
  readonly name: string;
  readonly risk: string;
  readonly confidence: string;
  readonly description: string;
  readonly addresses: readonly string[];
}

const alert = z.looseObject({
  pluginid: text.min(1),
  name: maybe,
  alert: maybe,
  riskcode: z.enum(["0", "1", "2", "3"]),
  confidence: text.default(""),
  riskdesc: text.default(""),
  instances: listOf(z.looseObject({ uri: maybe })),
});

const schema = z.looseObject({
  "@version": maybe,
  "@generated": maybe,
  site: z.array(z.looseObject({ "@name": maybe, alerts: listOf(alert) })),
});

/**
 * ZAP's traditional reports, JSON and XML. A finding is an alert of a site; what a user marked as false positive is
 * suppressed. The address is a place, not a file. Without a site nothing was scanned.
 */
export const zap: Reader = {
  tool: "zap",
  title: "ZAP",
  subjects: ["instance"],
  recognize: (document) =>
    document.kind === "xml"
      ? document.root.name === "OWASPZAPReport"
      : document.kind === "json" &&
        hasKeys(document.value, "@generated", "site") &&
        (isListOf(valueAt(document.value, "site"), (site) => hasKeys(site, "alerts")) ||
          hasKeys(document.value, "@version")),
  read: (document) => (document.kind === "xml" ? readXmlReport(document.root) : readJsonReport(document)),
};

function readJsonReport(document: ReportDocument): ExternalContent {
  const report = schema.parse(document.kind === "json" ? document.value : undefined);
  const alerts = report.site.flatMap((site) =>
    site.alerts.map((one) => ({
      id: one.pluginid,
      name: one.name || one.alert || "",
      risk: one.riskcode,
      confidence: one.confidence,
      description: one.riskdesc,
      addresses: one.instances.map(({ uri }) => uri || site["@name"] || ""),
    })),
  );
  return zapContent(alerts, report.site.length, report["@version"]);
}

function readXmlReport(root: XmlNode): ExternalContent {
  const sites = childrenOf(root, "site");
  const alerts = sites.flatMap((site) =>
    childrenOf(childOf(site, "alerts") ?? site, "alertitem").map((item): Alert => {
      const instances = childOf(item, "instances");
      return {
        id: childText(item, "pluginid") ?? "",
        name: childText(item, "name") ?? childText(item, "alert") ?? "",
        risk: childText(item, "riskcode") ?? "",
        confidence: childText(item, "confidence") ?? "",
        description: childText(item, "riskdesc") ?? "",
        addresses:
          instances === undefined
            ? [childText(item, "uri") ?? site.attributes.get("name") ?? ""]
            : childrenOf(instances, "instance").map((instance) => childText(instance, "uri") ?? ""),
      };
    }),
  );
  const broken = alerts.find(({ id, risk }) => id === "" || !Object.hasOwn(risks, risk));
  if (broken !== undefined) throw new TypeError("has an alert without pluginid or riskcode");
  return zapContent(alerts, sites.length, root.attributes.get("version"));
}

const risks: Readonly<Record<string, Severity>> = { "0": "info", "1": "low", "2": "medium", "3": "high" };

function zapContent(alerts: readonly Alert[], sites: number, version: string | null | undefined): ExternalContent {
  const findings = alerts.map(
    (one): ExternalFinding =>
      problem({
        tool: "zap",
        id: one.id,
        level: one.description,
        severity: risks[one.risk],
        message: one.name,
        place: publicAddress(one.addresses[0]),
        suppressed: one.confidence === "0" ? "marked as false positive in ZAP" : undefined,
      }),
  );
  return contentOf("zap", findings, {
    about: "instance",
    gaps: sites === 0 ? ["it lists no site, so nothing was scanned"] : [],
    ...fact("version", version),
  });
}
