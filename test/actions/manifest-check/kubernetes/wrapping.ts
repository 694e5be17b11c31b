/** Fields that only a pod specification has. */
const podField =
  /^(?:host(?:Network|PID|IPC|Aliases)|volumes|shareProcessNamespace|runtimeClassName|automountServiceAccountToken|serviceAccount(?:Name)?|dnsPolicy):|^securityContext:\n {2}sysctls/;

function indent(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(by));
}

/** A rule's example as whole documents: what is part of a pod or of a container gets one around it. */
export function wholeExample(text: string): string {
  if (text.startsWith("apiVersion:")) return `${text}\n`;
  const head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n";
  if (podField.test(text))
    return `${head}${indent(text, 2)}\n  containers:\n    - name: app\n      image: registry.example.com/app:1.0\n`;
  const image = /^image:/m.test(text) ? "" : "      image: registry.example.com/app:1.0\n";
  return `${head}  containers:\n    - name: app\n${image}${indent(text, 6)}\n`;
}
