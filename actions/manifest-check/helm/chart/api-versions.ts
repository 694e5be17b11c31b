/**
 * The API versions that `.Capabilities.APIVersions` contains without a cluster: those of Kubernetes' Go client 1.34, and
 * of custom resource definitions.
 */
export const defaultApiVersions: readonly string[] = [
  "v1",
  ...expand("admissionregistration.k8s.io", "v1 v1alpha1 v1beta1"),
  ...expand("apiextensions.k8s.io", "v1 v1beta1"),
  ...expand("apps", "v1 v1beta1 v1beta2"),
  ...expand("authentication.k8s.io", "v1 v1alpha1 v1beta1"),
  ...expand("authorization.k8s.io", "v1 v1beta1"),
  ...expand("autoscaling", "v1 v2 v2beta1 v2beta2"),
  ...expand("batch", "v1 v1beta1"),
  ...expand("certificates.k8s.io", "v1 v1alpha1 v1beta1"),
  ...expand("coordination.k8s.io", "v1 v1alpha2 v1beta1"),
  ...expand("discovery.k8s.io", "v1 v1beta1"),
  ...expand("events.k8s.io", "v1 v1beta1"),
  ...expand("extensions", "v1beta1"),
  ...expand("flowcontrol.apiserver.k8s.io", "v1 v1beta1 v1beta2 v1beta3"),
  ...expand("internal.apiserver.k8s.io", "v1alpha1"),
  ...expand("networking.k8s.io", "v1 v1beta1"),
  ...expand("node.k8s.io", "v1 v1alpha1 v1beta1"),
  ...expand("policy", "v1 v1beta1"),
  ...expand("rbac.authorization.k8s.io", "v1 v1alpha1 v1beta1"),
  ...expand("resource.k8s.io", "v1 v1alpha3 v1beta1 v1beta2"),
  ...expand("scheduling.k8s.io", "v1 v1alpha1 v1beta1"),
  ...expand("storage.k8s.io", "v1 v1alpha1 v1beta1"),
  ...expand("storagemigration.k8s.io", "v1alpha1"),
];

function expand(group: string, versions: string): string[] {
  return versions.split(" ").map((version) => `${group}/${version}`);
}
