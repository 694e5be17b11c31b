/** A SeccompProfile of the Security Profiles Operator. */
export function seccomp(fields: string): string {
  return `apiVersion: security-profiles-operator.x-k8s.io/v1beta1\nkind: SeccompProfile\nmetadata: {name: app, namespace: shop}\nspec:\n${fields}`;
}

/** An AppArmorProfile of the Security Profiles Operator with the profile `app`. */
export function appArmor(rules: string, flags = ""): string {
  const policy = `profile app${flags} {\n${rules}\n}`;
  return `apiVersion: security-profiles-operator.x-k8s.io/v1alpha1\nkind: AppArmorProfile\nmetadata: {name: app}\nspec:\n  policy: |\n${policy.replace(/^/gm, "    ")}`;
}
