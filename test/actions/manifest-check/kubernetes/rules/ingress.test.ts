import { annotation, ingress, ingressTo, object, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-ingress-tls": {
    fires: [ingress("  rules: [{host: a.example.com}]"), ingress("  tls: []\n  rules: [{host: a.example.com}]")],
    silent: [ingress("  tls: [{hosts: [a.example.com], secretName: t}]")],
  },
  "SW-K8S-ingress-backend": {
    fires: [ingressTo("shop", "number: 80"), ingressTo("web", "number: 8080")],
    silent: [
      ingressTo("web", "number: 80"),
      ingressTo("web", "name: http"),
      together(
        ingressTo("prometheus-operated", "number: 9090"),
        object("monitoring.coreos.com/v1", "Prometheus", "spec: {}", "k8s"),
      ),
      ingress("  tls: [{secretName: t}]\n  defaultBackend: {service: {name: shop, port: {number: 80}}}"),
    ],
  },
  "SW-K8S-ingress-nginx-injection": {
    fires: [ingress("  tls: [{secretName: t}]", annotation("nginx.ingress.kubernetes.io/mirror-host", '"a;b"'))],
    silent: [
      ingress("  tls: [{secretName: t}]", annotation("nginx.ingress.kubernetes.io/mirror-host", "a.example.com")),
      ingress("  tls: [{secretName: t}]", annotation("nginx.ingress.kubernetes.io/rewrite-target", '"/a;b"')),
    ],
  },
  "SW-K8S-ingress-nginx-snippet": {
    fires: [ingress("  tls: [{secretName: t}]", annotation("nginx.ingress.kubernetes.io/server-snippet", "deny all;"))],
    silent: [
      ingress("  tls: [{secretName: t}]", annotation("nginx.ingress.kubernetes.io/ssl-redirect", '"true"')),
      ingress("  tls: [{secretName: t}]", annotation("example.com/server-snippet", "a")),
    ],
  },
});
