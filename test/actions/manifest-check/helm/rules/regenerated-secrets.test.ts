import { describe, expect, test } from "vitest";
import { listProblems } from "./charts.ts";

const id = "SW-HELM-regenerated-secret";
const certificate = "SW-HELM-regenerated-certificate";

function secret(data: string, annotations = "{}"): string {
  return `apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\n  annotations: ${annotations}\ndata:\n  ${data}\n`;
}

function problemsOf(rule: string, text: string, helper = ""): readonly string[] {
  return listProblems(rule, { "values.yaml": "", "templates/a.yaml": text, "templates/_x.tpl": helper });
}

describe(id, () => {
  test("reports a password that each upgrade generates", () => {
    expect(problemsOf(id, secret("password: {{ randAlphaNum 10 | b64enc }}"))).toEqual([
      "templates/a.yaml:7 Each upgrade generates password of the Secret web anew",
    ]);
    expect(problemsOf(id, secret("password: {{ .Values.password | default uuidv4 | b64enc }}"))).toHaveLength(1);
  });

  test("reports one that a named template generates", () => {
    const helper = '{{ define "x" }}{{ randAlphaNum 10 }}{{ end }}';
    expect(problemsOf(id, secret('password: {{ include "x" . | b64enc }}'), helper)).toHaveLength(1);
  });

  test.each([
    secret("password: {{ required .Values.none .Values.none | default 1 | quote }}").replace(
      /required \S+/u,
      "default 1",
    ),
    `{{ $old := lookup "v1" "Secret" "a" "b" }}${secret('password: {{ dig "data" "x" (randAlphaNum 10) $old }}')}`,
    `{{ if .Release.IsInstall }}${secret("password: {{ randAlphaNum 10 | b64enc }}")}{{ end }}`,
    secret("password: {{ randAlphaNum 10 | b64enc }}", "{helm.sh/hook: pre-install}"),
    secret("password: {{ randAlphaNum 10 | b64enc }}").replace("kind: Secret", "kind: ConfigMap"),
  ])("accepts %j", (text) => {
    expect(problemsOf(id, text)).toEqual([]);
  });

  test("accepts a named template that looks for the secret", () => {
    const helper =
      '{{ define "x" }}{{ if lookup "v1" "Secret" "a" "b" }}old{{ else }}{{ randAlphaNum 10 }}{{ end }}{{ end }}';
    expect(problemsOf(id, secret('password: {{ include "x" . | b64enc }}'), helper)).toEqual([]);
  });

  test("reports a hook that runs on upgrades", () => {
    const text = secret("password: {{ randAlphaNum 10 | b64enc }}", '{helm.sh/hook: "pre-install,pre-upgrade"}');
    expect(problemsOf(id, text)).toHaveLength(1);
  });
});

describe(certificate, () => {
  test("reports a certificate, and no password", () => {
    const text = `{{ $ca := genCA "web" 365 }}${secret("tls.crt: {{ $ca.Cert | b64enc }}\n  tls.key: {{ $ca.Key | b64enc }}")}`;
    expect(problemsOf(certificate, text)).toEqual([
      "templates/a.yaml:7 Each upgrade generates tls.crt, tls.key of the Secret web anew",
    ]);
    expect(problemsOf(id, text)).toEqual([]);
  });
});
