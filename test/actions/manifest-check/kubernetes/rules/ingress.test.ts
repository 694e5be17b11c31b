import { annotation, ingress, ingressTo, object, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const route = (spec: string): string => object("route.openshift.io/v1", "Route", `spec: ${spec}`);

testRules({
  "SW-K8S-ingress-nginx-retired": {
    fires: [
      "image: registry.k8s.io/ingress-nginx/controller:v1.14.0",
      "image: mirror.example.com/ingress-nginx/controller-chroot@sha256:0000000000000000000000000000000000000000000000000000000000000000",
      "image: quay.io/kubernetes-ingress-controller/nginx-ingress-controller:0.26.1",
      object("networking.k8s.io/v1", "IngressClass", "spec: {controller: k8s.io/ingress-nginx}"),
    ],
    silent: [
      "image: nginx/nginx-ingress:5.0.0",
      "image: registry.k8s.io/ingress-nginx/kube-webhook-certgen:v1.6.0",
      object("networking.k8s.io/v1", "IngressClass", "spec: {controller: nginx.org/ingress-controller}"),
    ],
  },
  "SW-K8S-ingress-tls": {
    fires: [
      ingress("  rules: [{host: a.example.com}]"),
      ingress("  tls: []\n  rules: [{host: a.example.com}]"),
      route("{to: {kind: Service, name: web}}"),
      route("{tls: {termination: edge, insecureEdgeTerminationPolicy: Allow}}"),
    ],
    silent: [
      ingress("  tls: [{hosts: [a.example.com], secretName: t}]"),
      route("{tls: {termination: edge, insecureEdgeTerminationPolicy: Redirect}}"),
      route("{tls: {termination: passthrough}}"),
      object("serving.knative.dev/v1", "Route", "spec: {traffic: []}"),
    ],
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
