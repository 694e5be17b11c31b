import { z } from "zod";
import { contentOf, hasKeys, jsonReader, listOf, maybe, text } from "./reader.ts";
import { trivyFindings, trivyResult } from "./trivy.ts";

const resource = z.looseObject({
  Namespace: maybe,
  Kind: text.min(1),
  Name: maybe,
  Results: listOf(trivyResult),
  Error: maybe,
});

const schema = z.looseObject({
  ClusterName: text,
  Resources: listOf(resource),
  Vulnerabilities: listOf(resource),
  Misconfigurations: listOf(resource),
});

const lists = ["Resources", "Vulnerabilities", "Misconfigurations"];

/** The full report of `trivy k8s`: of a cluster, by object. A summary lists no findings and is refused. */
export const trivyKubernetes = jsonReader(
  { tool: "trivy", title: "Trivy (Kubernetes)", subjects: ["cluster"] },
  {
    recognize: (value) => hasKeys(value, "ClusterName") && lists.some((list) => hasKeys(value, list)),
    schema,
    read: (document) => {
      const resources = [...document.Resources, ...document.Vulnerabilities, ...document.Misconfigurations];
      const nameOf = ({ Namespace, Kind, Name }: z.infer<typeof resource>): string =>
        [Namespace, Kind, Name].filter(Boolean).join("/");
      const findings = resources.flatMap((object) =>
        object.Results.flatMap((result) => trivyFindings(result, nameOf(object))),
      );
      const failed = resources.flatMap((object) => (object.Error ? [`Trivy failed at ${nameOf(object)}`] : []));
      const empty =
        resources.some(({ Results }) => Results.length > 0) || failed.length > 0
          ? []
          : ["the report has no results, so nothing shows that anything was examined"];
      return contentOf("trivy", findings, { about: "cluster", gaps: [...failed, ...empty] });
    },
  },
);
