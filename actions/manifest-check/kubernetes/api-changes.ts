/** The versions that deprecated and removed an API version, and its replacement. */
export interface ApiChange {
  /** Minor versions of Kubernetes. */
  readonly deprecated: number;
  readonly removed: number | undefined;
  /** Empty if there is no replacement. */
  readonly instead: string;
  /** True if objects have the same fields in the replacement. */
  readonly isSame: boolean;
}

/** `apiVersion kind[,kind] deprecated removed instead[ same]`; `*` for every kind, `-` for none. */
const table = `
extensions/v1beta1 Deployment,DaemonSet,ReplicaSet 8 16 apps/v1
extensions/v1beta1 NetworkPolicy 9 16 networking.k8s.io/v1
extensions/v1beta1 PodSecurityPolicy 10 16 -
extensions/v1beta1 Ingress 14 22 networking.k8s.io/v1
apps/v1beta1 * 8 16 apps/v1
apps/v1beta2 * 9 16 apps/v1
admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration,ValidatingWebhookConfiguration 16 22 admissionregistration.k8s.io/v1
apiextensions.k8s.io/v1beta1 CustomResourceDefinition 16 22 apiextensions.k8s.io/v1
apiregistration.k8s.io/v1beta1 APIService 10 22 apiregistration.k8s.io/v1
authentication.k8s.io/v1beta1 TokenReview 16 22 authentication.k8s.io/v1
authorization.k8s.io/v1beta1 * 16 22 authorization.k8s.io/v1
certificates.k8s.io/v1beta1 CertificateSigningRequest 19 22 certificates.k8s.io/v1
coordination.k8s.io/v1beta1 Lease 14 22 coordination.k8s.io/v1 same
networking.k8s.io/v1beta1 Ingress,IngressClass 19 22 networking.k8s.io/v1
rbac.authorization.k8s.io/v1alpha1 * 17 22 rbac.authorization.k8s.io/v1 same
rbac.authorization.k8s.io/v1beta1 * 17 22 rbac.authorization.k8s.io/v1 same
scheduling.k8s.io/v1beta1 PriorityClass 14 22 scheduling.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIDriver,CSINode,StorageClass,VolumeAttachment 19 22 storage.k8s.io/v1 same
batch/v1beta1 CronJob 21 25 batch/v1 same
discovery.k8s.io/v1beta1 EndpointSlice 21 25 discovery.k8s.io/v1
events.k8s.io/v1beta1 Event 19 25 events.k8s.io/v1
autoscaling/v2beta1 HorizontalPodAutoscaler 19 25 autoscaling/v2
autoscaling/v2beta2 HorizontalPodAutoscaler 23 26 autoscaling/v2 same
policy/v1beta1 PodDisruptionBudget 21 25 policy/v1 same
policy/v1beta1 PodSecurityPolicy 21 25 -
node.k8s.io/v1beta1 RuntimeClass 20 25 node.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIStorageCapacity 24 27 storage.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta1 * 23 26 flowcontrol.apiserver.k8s.io/v1
flowcontrol.apiserver.k8s.io/v1beta2 * 26 29 flowcontrol.apiserver.k8s.io/v1
flowcontrol.apiserver.k8s.io/v1beta3 * 29 32 flowcontrol.apiserver.k8s.io/v1
audit.k8s.io/v1alpha1 Policy 21 24 audit.k8s.io/v1 same
audit.k8s.io/v1beta1 Policy 21 24 audit.k8s.io/v1 same
v1 ComponentStatus 19 - -
v1 Endpoints 33 - discovery.k8s.io/v1
`;

/** Changes by `apiVersion kind` (Kubernetes, "Deprecated API Migration Guide"). */
const apiChanges: ReadonlyMap<string, ApiChange> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [version = "", kinds = "", deprecated, removed, instead = "-", same] = line.split(" ");
      const change: ApiChange = {
        deprecated: Number(deprecated),
        removed: removed === "-" ? undefined : Number(removed),
        instead: instead === "-" ? "" : instead,
        isSame: same === "same",
      };
      return kinds.split(",").map((kind) => [`${version} ${kind}`, change] as const);
    }),
);

/** Finds the change of the API version that an object uses. */
export function findApiChange(object: { readonly apiVersion: string; readonly kind: string }): ApiChange | undefined {
  return apiChanges.get(`${object.apiVersion} ${object.kind}`) ?? apiChanges.get(`${object.apiVersion} *`);
}
