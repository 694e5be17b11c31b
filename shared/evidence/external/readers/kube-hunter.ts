import { z } from "zod";
import { problem } from "../finding.ts";
import { contentOf, hasKeys, jsonReader, listOf, maybe, text } from "./reader.ts";

const schema = z.looseObject({
  nodes: listOf(z.unknown()),
  services: listOf(z.unknown()),
  vulnerabilities: z.array(
    z.looseObject({ vid: text.min(1), severity: maybe, vulnerability: text.default(""), location: maybe }),
  ),
});

/** JSON of kube-hunter, of a cluster. Without nodes and services nothing was examined. Evidence is not read. */
export const kubeHunter = jsonReader(
  { tool: "kube-hunter", title: "kube-hunter", subjects: ["cluster"] },
  {
    recognize: (value) => hasKeys(value, "nodes", "services", "vulnerabilities"),
    schema,
    read: ({ nodes, services, vulnerabilities }) =>
      contentOf(
        "kube-hunter",
        vulnerabilities.map(({ vid, severity, vulnerability, location }) =>
          problem({ tool: "kube-hunter", id: vid, level: severity, message: vulnerability, place: location }),
        ),
        { about: "cluster", gaps: nodes.length + services.length === 0 ? ["it found no nodes and no services"] : [] },
      ),
  },
);
