import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { describeMissing } from "../joins/joins.ts";
import { createProblem } from "../problem.ts";
import { selectsPod } from "../selector.ts";

const example = (clusterIp: string): string =>
  `apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db\n  selector: {matchLabels: {app: db}}\n  template:\n    metadata:\n      labels: {app: db}\n    spec:\n      containers: [{name: app, image: "app:1"}]\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n${clusterIp}  selector: {app: db}\n  ports: [{port: 5432}]`;

const governing = defineManifestRule({
  id: "SW-K8S-stateful-set-service",
  severity: "low",
  summary: "Name a headless Service that selects the pods in a StatefulSet.",
  why: "The pods of a StatefulSet get their own DNS names from that Service. Without it, or if it has an address of its own or selects other pods, the names do not resolve.",
  before: example(""),
  after: example("  clusterIP: None\n"),
  tags: ["correctness"],
  links: ["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id"],
  precision: "high",
});

/** Checks of StatefulSets. */
export const statefulSetChecks: readonly Check[] = [
  createObjectCheck([governing], ["StatefulSet"], function* (resource, { cluster, joins }): Generator<ManifestProblem> {
    const field = resource.root.get("spec", "serviceName");
    if (resource.group !== "apps" || (field.text ?? "") === "") return;
    const result = joins.findObject(resource, "Service", field, resource.namespace);
    if (result.answer === "no")
      yield createProblem(governing, resource, field, describeMissing(result, "Service", field.text));
    const [service] = result.answer === "yes" ? result.found : [];
    if (service === undefined || service.group !== "") return;
    const address = service.root.get("spec", "clusterIP");
    const selector = service.root.get("spec", "selector");
    const labels = { labels: selector.record, expressions: [] };
    const selectsAll = cluster.workloadsIn(resource).every((pod) => selectsPod(labels, pod));
    const [wrong, why] =
      address.text === "None" ? [selector, "does not select the pods"] : [address, "is not headless"];
    if (address.text === "None" && (selectsAll || labels.labels.size === 0)) return;
    yield createProblem(governing, resource, field, `The Service ${field.text} ${why}`, {
      related: [{ place: (wrong.exists ? wrong : service.root.get("spec")).place, message: "The Service" }],
    });
  }),
];
