import { annotation, object, pod } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-istio-mtls": {
    fires: [
      object("security.istio.io/v1", "PeerAuthentication", "spec: {mtls: {mode: DISABLE}}"),
      object(
        "security.istio.io/v1",
        "PeerAuthentication",
        "spec: {mtls: {mode: STRICT}, portLevelMtls: {8080: {mode: PERMISSIVE}}}",
      ),
    ],
    silent: [
      object("security.istio.io/v1", "PeerAuthentication", "spec: {mtls: {mode: STRICT}}"),
      object("security.istio.io/v1", "PeerAuthentication", "spec: {mtls: {mode: UNSET}}"),
    ],
  },
  "SW-K8S-istio-client-tls": {
    fires: [
      object(
        "networking.istio.io/v1",
        "DestinationRule",
        "spec:\n  host: web\n  subsets: [{name: v1, trafficPolicy: {tls: {mode: DISABLE}}}]",
      ),
    ],
    silent: [
      object("networking.istio.io/v1", "DestinationRule", "spec:\n  host: web\n  trafficPolicy: {tls: {mode: SIMPLE}}"),
    ],
  },
  "SW-K8S-istio-allows-all": {
    fires: [
      object("security.istio.io/v1", "AuthorizationPolicy", "spec: {rules: [{}]}"),
      object(
        "security.istio.io/v1",
        "AuthorizationPolicy",
        'spec: {action: ALLOW, rules: [{from: [{source: {principals: ["*"]}}]}]}',
      ),
    ],
    silent: [
      object("security.istio.io/v1", "AuthorizationPolicy", "spec: {action: DENY, rules: [{}]}"),
      object("security.istio.io/v1", "AuthorizationPolicy", "spec: {}"),
    ],
  },
  "SW-K8S-mesh-bypass": {
    fires: [
      pod("", annotation("linkerd.io/inject", "disabled")),
      pod("", annotation("traffic.sidecar.istio.io/excludeOutboundPorts", '"5432"')),
    ],
    silent: [
      pod("", annotation("linkerd.io/inject", "enabled")),
      pod("", annotation("traffic.sidecar.istio.io/excludeOutboundPorts", '""')),
    ],
  },
  "SW-K8S-linkerd-unauthenticated": {
    fires: [
      pod("", annotation("config.linkerd.io/default-inbound-policy", "cluster-unauthenticated")),
      object("policy.linkerd.io/v1beta1", "ServerAuthorization", "spec: {client: {unauthenticated: true}}"),
    ],
    silent: [
      pod("", annotation("config.linkerd.io/default-inbound-policy", "all-authenticated")),
      object("policy.linkerd.io/v1beta1", "ServerAuthorization", "spec: {client: {unauthenticated: false}}"),
    ],
  },
});
