import { object, service, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const set = (name: string): string =>
  object(
    "apps/v1",
    "StatefulSet",
    `spec:\n  serviceName: ${name}\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: app, image: "app:1"}]`,
  );
const headless = service("  clusterIP: None\n  selector: {app: web}\n  ports: [{port: 80}]");

testRules({
  "SW-K8S-stateful-set-service": {
    fires: [
      together(set("web"), service("  selector: {app: web}\n  ports: [{port: 80}]")),
      together(set("wep"), headless),
      together(set("web"), headless.replace("{app: web}", "{app: wep}")),
    ],
    silent: [
      together(set("web"), headless),
      set("elsewhere"),
      together(set("web"), service("  clusterIP: None\n  ports: [{port: 80}]")),
      together(set('""'), headless),
      together(set("$(SERVICE)"), headless),
    ],
  },
});
