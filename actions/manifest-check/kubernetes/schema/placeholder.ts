/**
 * Placeholders of envsubst, Kustomize and Argo (`${A}`, `$(A)`, `$A`), Go templates and Jinja (`{{ a }}`), ERB (`<% a %>`),
 * Concourse (`((a))`), GitLab (`$[[ a ]]`), Azure (`#{a}#`), and of scripts (`<a>`, `__A__`, `@A@`, `%A%`, `[[a]]`).
 */
const placeholder = /\$[({A-Z_[]|\{\{|\{%|<%|#\{|^<.*>$|^\(\(.*\)\)$|^\[\[.*\]\]$|^__\w+__$|^@[\w.-]+@$|^%[\w.-]+%$/;

/** Checks whether a value holds a placeholder that a later step replaces, so that the value itself is unknown. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}
