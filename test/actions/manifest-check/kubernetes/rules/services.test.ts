import { deployment, object, service, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-service-without-pods": {
    fires: [together(deployment(""), service("  selector: {app: wep}\n  ports: [{port: 80, targetPort: http}]"))],
    silent: [
      together(deployment(""), service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]")),
      service("  selector: {app: elsewhere}\n  ports: [{port: 80}]"),
      together(deployment(""), service("  type: ExternalName\n  externalName: a.example.com\n  selector: {app: wep}")),
    ],
  },
  "SW-K8S-service-port": {
    fires: [together(deployment(""), service("  selector: {app: web}\n  ports: [{port: 80, targetPort: https}]"))],
    silent: [together(deployment(""), service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"))],
  },
  "SW-K8S-service-port-undeclared": {
    fires: [together(deployment(""), service("  selector: {app: web}\n  ports: [{port: 9090}]"))],
    silent: [together(deployment(""), service("  selector: {app: web}\n  ports: [{port: 80, targetPort: 8080}]"))],
  },
  "SW-K8S-node-port": {
    fires: [service("  type: NodePort\n  ports: [{port: 80}]")],
    silent: [service("  type: ClusterIP\n  ports: [{port: 80}]"), service("  ports: [{port: 80}]")],
  },
  "SW-K8S-load-balancer-open": {
    fires: [service("  type: LoadBalancer\n  ports: [{port: 80}]")],
    silent: [
      service("  type: LoadBalancer\n  loadBalancerSourceRanges: [192.0.2.0/24]\n  ports: [{port: 80}]"),
      object("v1", "Service", "spec: {type: LoadBalancer}").replace(
        "  name: web\n",
        "  name: web\n  annotations: {networking.gke.io/load-balancer-type: Internal}\n",
      ),
    ],
  },
  "SW-K8S-external-ip": {
    fires: [service("  externalIPs: [203.0.113.7]\n  ports: [{port: 80}]")],
    silent: [service("  externalIPs: []\n  ports: [{port: 80}]"), service("  clusterIP: None\n  ports: [{port: 80}]")],
  },
});
