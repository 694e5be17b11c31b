import type { Resource } from "../resource.ts";
import { addressesOf, isNearlyEverything, parseCidr } from "./addresses.ts";

/** Annotations for load balancers that only a private network reaches, by provider, with the values that mean it. */
const internal: Readonly<Record<string, RegExp>> = {
  // The oldest versions read a range of addresses, and any value but false.
  "service.beta.kubernetes.io/aws-load-balancer-internal": /^(?!false$).+/iu,
  "service.beta.kubernetes.io/aws-load-balancer-scheme": /^internal$/u,
  "service.beta.kubernetes.io/azure-load-balancer-internal": /^true$/u,
  "networking.gke.io/load-balancer-type": /^internal$/iu,
  "cloud.google.com/load-balancer-type": /^internal$/iu,
  "service.beta.kubernetes.io/openstack-internal-load-balancer": /^true$/iu,
  "service.kubernetes.io/qcloud-loadbalancer-internal-subnetid": /./u,
  "service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type": /^intranet$/u,
  "service.beta.kubernetes.io/alicloud-loadbalancer-address-type": /^intranet$/u,
  "service.beta.kubernetes.io/oci-load-balancer-internal": /^true$/iu,
  "oci-network-load-balancer.oraclecloud.com/internal": /^true$/iu,
  "service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type": /^private$/u,
  "load-balancer.hetzner.cloud/disable-public-network": /^true$/iu,
  "service.beta.kubernetes.io/scw-loadbalancer-private": /^true$/iu,
  "service.beta.kubernetes.io/do-loadbalancer-network": /^internal$/iu,
};

const aws = "service.beta.kubernetes.io/aws-load-balancer";
const rangesAnnotation = "service.beta.kubernetes.io/load-balancer-source-ranges";
/** Annotations that restrict clients by other means. */
const restricting = [
  `${aws}-security-groups`,
  `${aws}-security-group-prefix-lists`,
  "service.beta.kubernetes.io/azure-allowed-ip-ranges",
  "service.beta.kubernetes.io/azure-allowed-service-tags",
];

/** Returns true if a Service's load balancer accepts clients from everywhere, as far as its provider's settings say. */
export function isOpenLoadBalancer({ root }: Resource): boolean {
  const spec = root.get("spec");
  const annotations = root.get("metadata", "annotations");
  if (spec.get("type").text !== "LoadBalancer") return false;
  const annotation = (key: string): string | undefined => annotations.get(key).text;
  if (Object.entries(internal).some(([key, value]) => value.test(annotation(key) ?? ""))) return false;
  if (restricting.some((key) => annotations.get(key).exists)) return false;
  // The AWS Load Balancer Controller defaults to internal ones, unlike the controller of Kubernetes.
  const isOfController =
    /^(?:external|nlb-ip)$/u.test(annotation(`${aws}-type`) ?? "") ||
    (spec.get("loadBalancerClass").text ?? "").startsWith("service.k8s.aws/");
  if (isOfController && annotation(`${aws}-scheme`) === undefined) return false;
  const listed = spec.get("loadBalancerSourceRanges");
  const ranges = listed.exists
    ? listed.texts
    : (annotation(rangesAnnotation)
        ?.split(",")
        .map((text) => text.trim()) ?? []);
  if (ranges.length === 0) return !listed.exists || listed.items().length === 0;
  return ranges.every((text) => parseCidr(text) !== undefined) && isNearlyEverything(addressesOf(...ranges));
}
