/** Groups of options in help, in order, with the inputs in them. */
const groups: readonly (readonly [heading: string, inputs: readonly string[]])[] = [
  [
    "What to examine:",
    [
      ...[
        "image",
        "sbom",
        "path",
        "files",
        "exclude",
        "allow-empty",
        "platform",
        "dockerfile",
        "base-image",
        "target",
        "recursive",
      ],
      ...[
        "build-context",
        "build-files",
        "build-args",
        "build-contexts",
        "read",
        "evidence",
        "digest",
        "reports",
        "attestations-of",
      ],
      ...["github-attestations"],
    ],
  ],
  [
    "What to look for:",
    [
      ...["profile", "enable", "ignore", "trusted-registries", "require-label", "strict-labels", "shellcheck"],
      ...["hygiene", "secrets", "secret-rules", "newer-base", "explain", "check-registry", "compliance"],
      ...["pod-security-level", "pod-security-version", "kubernetes-version", "author", "supplier"],
      ...["deployment-units", "compose-profiles"],
    ],
  ],
  [
    "Helm charts:",
    [
      ...["values", "set", "set-string", "set-json", "set-file", "chart-values", "release-name", "release-namespace"],
      ...["api-versions", "chart-registries", "helm-version", "render", "render-to"],
    ],
  ],
  [
    "Vulnerability data:",
    [
      ...["advisories", "advisories-key", "advisories-identity", "advisories-issuer", "advisories-trusted-root"],
      ...["advisories-max-age", "advisories-unsigned", "unmatched", "kev", "epss", "unknown-severity"],
    ],
  ],
  [
    "What counts:",
    [
      ...["fail-on", "failure-threshold", "no-fail", "override-error", "override-warning", "override-info"],
      ...["override-style", "new-only", "baseline", "baseline-key", "baseline-identity"],
      ...["baseline-issuer", "baseline-trusted-root", "disable-ignore-pragma", "hadolint-config", "vex"],
      ...["vex-authors", "ignore-files", "require", "policy", "attested-only", "require-attestations", "require-log"],
    ],
  ],
  [
    "Signatures:",
    [
      ...["key", "certificate-identity", "certificate-identity-regexp", "certificate-oidc-issuer"],
      ...["certificate-extensions", "trusted-root", "annotations", "formats", "fulcio-url", "rekor-url"],
      ...["rekor-version", "timestamp-url", "attest-only", "github-store", "sign-denied", "dry-run"],
    ],
  ],
  ["Promotion and previews:", ["promote-from", "promote-to", "copy-to", "replay", "what-if", "over", "at"]],
  [
    "Results:",
    [
      ...["format", "output", "file-path-in-report", "out-dir", "fix", "fix-safety", "name"],
      ...["run-package-manager", "commit"],
      ...["only-fixable", "only-exploited", "min-severity", "package-types"],
    ],
  ],
  [
    "Configuration and limits:",
    [...["config", "limits", "cache-dir", "registry-username", "registry-password", "insecure-registries"]],
  ],
];

/** Returns the heading under which help lists an input. Undefined for one that has none. */
export function groupOf(input: string): string | undefined {
  return groups.find(([, inputs]) => inputs.includes(input))?.[0];
}

/** Returns inputs in the order of their groups. */
export function inGroups<T>(inputs: readonly (readonly [name: string, T])[]): readonly (readonly [name: string, T])[] {
  const order = groups.flatMap(([, names]) => names);
  return inputs.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** Calls that help shows, by command. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  "dockerfile-lint": ["seaworthy dockerfile-lint", "seaworthy dockerfile-lint images/web/Dockerfile --fix"],
  "image-scan": ["seaworthy image-scan app:ci", "seaworthy image-scan app:ci --explain CVE-2024-3094"],
  "sbom-generate": ["seaworthy sbom-generate app:ci --output app.cdx.json"],
  "manifest-check": ["seaworthy manifest-check deploy", "seaworthy manifest-check --profile strict --fix"],
  gate: ["seaworthy gate out --digest sha256:…", "seaworthy gate out --digest sha256:… --at 2030-01-01"],
  "sign-image": ["seaworthy sign-image ghcr.io/example/app@sha256:… --evidence out"],
  verify: ["seaworthy verify ghcr.io/example/app:1.0 --key cosign.pub"],
  fix: ["seaworthy fix --dry-run", "seaworthy fix --image app:ci --run-package-manager --commit"],
  check: ["seaworthy check", "seaworthy check --image app:ci", "seaworthy check ../other-repository --fix"],
};
