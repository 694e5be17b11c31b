import { describe, expect, test } from "vitest";
import { checkChart, deployment, listProblems } from "./charts.ts";

const policy = `{{ if .Values.networkPolicy.enabled }}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: web}
spec: {podSelector: {}}
{{ end }}
`;
const web = deployment("containers:", "  - name: web", "    image: web:1.0");
const secure = `${web}{{ if .Values.securityContext.enabled }}          securityContext: {{ omit .Values.securityContext "enabled" | toJson }}\n{{ end }}`;

describe("SW-HELM-network-policy-off", () => {
  const id = "SW-HELM-network-policy-off";

  test("reports a switch that creates network policies", () => {
    expect(
      listProblems(id, { "values.yaml": "networkPolicy:\n  enabled: false\n", "templates/a.yaml": policy }),
    ).toEqual(["values.yaml:2 networkPolicy.enabled is false by default, so the chart creates no network policies"]);
  });

  test("offers to enable it", () => {
    const files = { "values.yaml": "networkPolicy:\n  enabled: false\n", "templates/a.yaml": policy };
    const [problem] = checkChart(files).filter(({ rule }) => rule.id === id);
    expect(problem?.fix?.safety).toBe("behavior-changing");
    expect(problem?.fix?.edits.map(({ text }) => text)).toEqual(["true"]);
  });

  test.each(["networkPolicy:\n  enabled: true\n", "networkPolicy: {}\nother:\n  networkPolicy: {enabled: false}\n"])(
    "accepts %j",
    (values) => {
      expect(listProblems(id, { "values.yaml": values, "templates/a.yaml": policy })).toEqual([]);
    },
  );

  test("accepts a switch that needs other values", () => {
    const text = `{{ if .Values.networkPolicy.enabled }}{{ fail "set more" }}{{ end }}`;
    const values = "networkPolicy:\n  enabled: false\n";
    expect(listProblems(id, { "values.yaml": values, "templates/a.yaml": text })).toEqual([]);
  });
});

describe("SW-HELM-security-context-off", () => {
  const id = "SW-HELM-security-context-off";

  test("reports a switch that protects containers", () => {
    const values = "securityContext:\n  enabled: false\n  runAsNonRoot: true\n";
    expect(listProblems(id, { "values.yaml": values, "templates/a.yaml": secure })).toEqual([
      "values.yaml:2 securityContext.enabled is false by default, so 1 container runs without runAsNonRoot",
    ]);
  });

  test.each([
    "securityContext:\n  enabled: true\n  runAsNonRoot: true\n",
    "securityContext:\n  enabled: false\n",
    "securityContext:\n  enabled: false\n  privileged: true\n  runAsNonRoot: true\n",
  ])("accepts %j", (values) => {
    expect(listProblems(id, { "values.yaml": values, "templates/a.yaml": secure })).toEqual([]);
  });
});

describe("SW-HELM-authentication-off", () => {
  const id = "SW-HELM-authentication-off";
  const text = `${web}{{ if .Values.auth.enabled }}          args: [--auth]\n{{ end }}`;

  test("reports a switch that changes pods", () => {
    expect(listProblems(id, { "values.yaml": "auth:\n  enabled: false\n", "templates/a.yaml": text })).toEqual([
      "values.yaml:2 auth.enabled is false by default, so the chart enables no authentication",
    ]);
  });

  test.each([
    ["auth:\n  enabled: true\n", text],
    ["auth:\n  enabled: false\n", `${web}# {{ .Values.auth.enabled }}`],
    ["author: false\nauth: {}\n", `${text}# {{ .Values.author }}`],
  ])("accepts %j", (values, template) => {
    expect(listProblems(id, { "values.yaml": values, "templates/a.yaml": template })).toEqual([]);
  });
});

describe("SW-HELM-tls-off", () => {
  const id = "SW-HELM-tls-off";
  const files = {
    "values.yaml": "tls:\n  enabled: false\n",
    "templates/a.yaml": `${web}{{ if .Values.tls.enabled }}          args: [--tls]\n{{ end }}`,
  };

  test("reports a switch that changes pods", () => {
    expect(listProblems(id, files)).toEqual([
      "values.yaml:2 tls.enabled is false by default, so the chart enables no TLS",
    ]);
  });

  test("runs in the profile strict only", () => {
    expect(listProblems(id, files, { options: { profile: "recommended" } })).toEqual([]);
  });
});
