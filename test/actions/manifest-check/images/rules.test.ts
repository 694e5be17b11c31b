import { testRules } from "../rule-cases.ts";

function pod(image: string, text = ""): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: registry.example.com/${image}${text}`;
}

testRules({
  "SW-DEPLOY-unscanned": {
    fires: [pod("unknown:1.0"), pod("app:2.0")],
    silent: [pod("app:1.0"), pod("failed:1.0")],
  },
  "SW-DEPLOY-not-passed": {
    fires: [pod("failed:1.0")],
    silent: [pod("app:1.0"), pod("unknown:1.0")],
  },
  "SW-DEPLOY-unsigned": {
    fires: [pod("unsigned:1.0"), pod("unknown:1.0")],
    silent: [pod("app:1.0")],
  },
  "SW-DEPLOY-tag-moved": {
    fires: [pod("moved:1.0")],
    silent: [pod("app:1.0"), pod("failed:1.0")],
  },
  "SW-DEPLOY-image-absent": {
    fires: [pod("absent:1.0")],
    silent: [pod("app:1.0"), pod("unknown:1.0")],
  },
  "SW-DEPLOY-root-image": {
    fires: [pod("root:1.0", "\n      securityContext: {runAsNonRoot: true}")],
    silent: [pod("root:1.0"), pod("app:1.0", "\n      securityContext: {runAsNonRoot: true}")],
  },
  "SW-DEPLOY-port-unexposed": {
    fires: [pod("app:1.0", "\n      readinessProbe: {tcpSocket: {port: 9090}}")],
    silent: [
      pod("app:1.0", "\n      readinessProbe: {tcpSocket: {port: 8080}}"),
      pod("unknown:1.0", "\n      readinessProbe: {tcpSocket: {port: 9090}}"),
    ],
  },
});
