import { z } from "zod";
import { childrenOf, childText, type XmlNode } from "../../../xml/index.ts";
import { problem, publicAddress } from "../finding.ts";
import type { ExternalContent } from "../report.ts";
import { contentOf, hasKeys, isListOf, maybe, type Reader, text } from "./reader.ts";

const host = z.looseObject({
  host: text,
  port: z.union([text, z.number()]).nullish(),
  vulnerabilities: z.array(
    z.looseObject({ id: z.union([text.min(1), z.number()]), method: maybe, url: maybe, msg: text }),
  ),
});

const isHost = (value: unknown): boolean => hasKeys(value, "host", "ip", "banner", "vulnerabilities");

/** Nikto's JSON and XML. A finding is an item, which has no severity. */
export const nikto: Reader = {
  tool: "nikto",
  title: "Nikto",
  subjects: ["instance"],
  recognize: (document) =>
    document.kind === "xml"
      ? /^niktoscans?$/u.test(document.root.name)
      : document.kind === "json" && (isHost(document.value) || isListOf(document.value, isHost)),
  read: (document) => {
    if (document.kind === "xml") return readXmlReport(document.root);
    const hosts = z
      .union([z.array(host), host.transform((one) => [one])])
      .parse(document.kind === "json" ? document.value : []);
    return niktoContent(
      hosts.flatMap((one) => one.vulnerabilities.map((item) => ({ ...item, id: String(item.id), at: one.host }))),
      hosts.length,
    );
  },
};

interface Item {
  readonly id: string;
  readonly msg: string;
  readonly url?: string | null | undefined;
  readonly at: string;
}

function readXmlReport(root: XmlNode): ExternalContent {
  const details = detailsIn(root);
  const items = details.flatMap((detail) =>
    childrenOf(detail, "item").map((item): Item => {
      const id = item.attributes.get("id");
      if (id === undefined) throw new TypeError("has an item without an id");
      const at = detail.attributes.get("sitename") ?? detail.attributes.get("targethostname") ?? "";
      return { id, msg: childText(item, "description") ?? "", url: childText(item, "uri"), at };
    }),
  );
  return niktoContent(items, details.length);
}

/** Nikto nests documents in one another when it appends to a report. */
function detailsIn(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child) =>
    child.name === "scandetails" ? [child] : child.name.startsWith("niktoscan") ? detailsIn(child) : [],
  );
}

function niktoContent(items: readonly Item[], hosts: number): ExternalContent {
  return contentOf(
    "nikto",
    items.map(({ id, msg, url, at }) =>
      problem({
        tool: "nikto",
        id,
        severity: "unknown",
        message: msg,
        place: publicAddress(`${at.replace(/\/$/u, "")}${url ?? ""}`),
      }),
    ),
    { about: "instance", gaps: hosts === 0 ? ["it lists no host, so nothing was scanned"] : [] },
  );
}
