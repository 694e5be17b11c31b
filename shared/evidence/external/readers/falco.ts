import { z } from "zod";
import type { Severity } from "../../../findings/index.ts";
import { valuesOf } from "../document.ts";
import { digestsIn, problem } from "../finding.ts";
import { contentOf, hasKeys, isListOf, maybe, type Reader, text } from "./reader.ts";

const event = z.looseObject({
  rule: text.min(1),
  priority: text.min(1),
  time: maybe,
  source: maybe,
  hostname: maybe,
  output_fields: z.record(text, z.unknown()).nullish(),
});
type Event = z.infer<typeof event>;

const severities: Readonly<Record<string, Severity>> = {
  emergency: "critical",
  alert: "critical",
  critical: "critical",
  error: "high",
  warning: "medium",
  notice: "low",
  info: "info",
  informational: "info",
  debug: "info",
};

/**
 * Falco's alerts, an event a line (falcosecurity/falco, json_output). Command lines are not read, because they can contain
 * secrets. An empty file is no report: nothing shows that Falco ran.
 */
export const falco: Reader = {
  tool: "falco",
  title: "Falco",
  subjects: ["instance", "host", "cluster"],
  recognize: (document) =>
    isListOf(
      valuesOf(document),
      (value) =>
        hasKeys(value, "rule", "priority", "output_fields") || hasKeys(value, "rule", "priority", "output", "time"),
    ),
  read: (document) => {
    const events = valuesOf(document).map((value) => event.parse(value));
    const dropped = events.filter(({ rule }) => rule.startsWith("Falco internal: syscall event drop"));
    const digests = new Set(events.flatMap((one) => digestsIn([fieldOf(one, "container.image.digest")])));
    const isOneImage = digests.size === 1 && events.every((one) => fieldOf(one, "container.image.digest") !== "");
    return contentOf(
      "falco",
      events.map((one) =>
        problem({
          tool: "falco",
          id: one.rule,
          level: one.priority,
          severity: severities[one.priority.toLowerCase()],
          message: [fieldOf(one, "proc.name"), fieldOf(one, "fd.name")].filter(Boolean).join(" ") || "an alert",
          place: placeOf(one),
        }),
      ),
      {
        subjects: ["instance", "host", "cluster"],
        manifests: isOneImage ? [...digests] : [],
        gaps: dropped.length === 0 ? [] : ["Falco dropped events"],
      },
    );
  },
};

function fieldOf({ output_fields: fields }: Event, name: string): string {
  const value = fields != null && Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === "string" ? value : "";
}

function placeOf(one: Event): string {
  const names = ["k8s.ns.name", "k8s.pod.name", "container.image.repository"].map((name) => fieldOf(one, name));
  return names.filter(Boolean).join("/") || one.hostname || "";
}
