import { gateway, istioGateway, route } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-gateway-tls": {
    fires: [gateway("HTTP"), gateway("HTTPS")],
    silent: [gateway("HTTPS, tls: {certificateRefs: [{name: edge}]}"), gateway("TLS")],
  },
  "SW-K8S-route-backend": {
    fires: [route("{name: shop, port: 80}"), route("{name: shop, port: 80}", "GRPCRoute")],
    silent: [route("{name: web, port: 80}"), route("{name: shop, kind: Bucket, group: example.com}")],
  },
  "SW-K8S-istio-gateway-tls": {
    fires: [istioGateway("port: {number: 80, name: h, protocol: HTTP2}")],
    silent: [
      istioGateway("port: {number: 443, name: h, protocol: HTTPS}"),
      istioGateway("port: {number: 80, name: h, protocol: HTTP}\n      tls: {httpsRedirect: true}"),
    ],
  },
});
