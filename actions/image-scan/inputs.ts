import {
  type ActionSpec,
  choice,
  commonInputs,
  flag,
  imageInputs,
  imageProfileInput,
  imageSources,
  list,
  optionalChoice,
  publishPermissions,
  text,
  workflowIssuer,
} from "../../shared/config/index.ts";
import { defaultUnknownSeverity, severities } from "../../shared/findings/index.ts";

const inputs = {
  image: list({
    target: true,
    configurable: false,
    description: `Images to scan: ${imageSources}. \`sbom:PATH\` scans an SBOM, like the input \`sbom\`.`,
  }),
  ...imageInputs,
  "newer-base": flag({
    description:
      "Looks for a newer base image: resolves the tag in the Dockerfile's FROM again, finds the newest tag of the same kind, scans both, and reports which findings each one fixes. Pulls these images from the registry.",
  }),
  advisories: text({
    default: "auto",
    description:
      "Source of the advisories. `auto` uses the artifact that the action's own repository publishes (`ghcr.io/OWNER/REPOSITORY/advisories`), pulled without a login and signed by its advisories workflow on `main`; if there is none, as on a command line, OSV's API, which gets the names and versions of the packages. Other sources: shards from `seaworthy advisories build` (a directory, an OCI layout, a registry reference with tag or digest, or an https URL); OSV records (a directory, a zip file, or a directory or https URL in the layout of OSV's bulk export); or `osv` or `osv://HOST` for OSV's API. `none` looks for no vulnerabilities, and the verdict says so. If the source cannot be read, vulnerabilities are undecided and everything else is reported.",
  }),
  "advisories-key": text({
    description:
      "Public key (PEM file or its text) that must have signed the index of the advisories. Shards that come over a network need a key or an identity, and a timestamp of the same signer that is not expired.",
  }),
  "advisories-identity": text({
    description:
      "Identity that must have signed the index of the advisories without a key, exactly as in the certificate. For GitHub Actions: the URL of the workflow file, `@` and the ref. With `auto`, replaces the identity of the action's repository, for example if its default branch is not `main`; OSV's API is then not used.",
  }),
  "advisories-issuer": text({
    default: workflowIssuer,
    description: "Issuer of `advisories-identity`, exactly as in the certificate.",
  }),
  "advisories-trusted-root": text({
    description:
      "File with the trusted root (`trusted_root.json`) of the Sigstore instance that the advisories are signed with. Default: the root of the public-good instance that is built into this version.",
  }),
  "advisories-max-age": text({
    default: "7d",
    description:
      "Age from which advisories make the scan undecided, in hours or days (`48h`, `14d`), or `none`. The age counts from the build of an index, from the newest change among OSV records, or from the query of OSV's API. Advisories older than 48 hours are reported in any case.",
  }),
  "advisories-unsigned": choice({
    values: ["refuse", "allow"],
    default: "refuse",
    description:
      "What to do with advisories that come over a network and that nothing authenticates: shards without a key or identity, a mirror of OSV's export, `osv://HOST`. `allow` uses them; the evidence and the verdict then say so. OSV's own API is authenticated by TLS. Never affects a signature that `advisories-key` or `advisories-identity` requires.",
  }),
  unmatched: optionalChoice({
    values: ["warn", "fail"],
    description:
      "What to do if no advisories cover some packages: those of ecosystems that the source lacks or nobody has advisories for, programs that are not known upstream, and packages of third-party repositories. `warn` reports their number. `fail` makes the scan undecided. A release of a distribution without data always does. Default: `fail` with `profile: strict`, otherwise `warn`.",
  }),
  kev: text({
    description:
      "CISA's catalog of known exploited vulnerabilities (KEV, JSON). Default: the catalog that comes with the advisories.",
  }),
  epss: text({
    description: "FIRST's EPSS scores (`.csv` or `.csv.gz`). Default: the scores that come with the advisories.",
  }),
  "unknown-severity": choice({
    values: severities,
    default: defaultUnknownSeverity,
    description:
      "Severity that vulnerabilities count as if nobody rates them: no distribution, CNA, database, CISA, NVD or Red Hat. They are counted as unknown in every report.",
  }),
  sbom: list({
    configurable: false,
    description:
      "SBOMs to scan instead of images or in addition to them: CycloneDX, SPDX or Syft JSON, relative to the checkout.",
  }),
  explain: text({
    configurable: false,
    only: "cli",
    description:
      "Vulnerability or package to explain: any id of a vulnerability, or the name of a package, of its source package, or a purl. Prints, for each package that an advisory names, why it is or is not affected: record, range and comparison, ratings with their sources, exploitation, owner, layer, Dockerfile line, and where to fix it. Prints text, or JSON with `--format json`.",
  }),
  profile: imageProfileInput,
  hygiene: flag({
    default: true,
    description:
      "Checks the image's hygiene (user, file modes, accounts, credentials, leftover files and age), lists wasted bytes, reports programs that cannot start, and looks for tampering: changed programs of packages, setuid shells, miners, reverse shells, and scripts from the network at the start.",
  }),
  secrets: flag({
    default: true,
    description: "Searches all layers, variables, labels and the history for secrets.",
  }),
  "secret-rules": text({
    description:
      "File with secret rules to use in addition to the built-in ones, relative to the checkout: a `gitleaks.toml` or `trivy-secret.yaml`.",
  }),
  vex: list({
    description:
      "VEX documents (OpenVEX, CSAF or CycloneDX), relative to the checkout. Suppresses findings that a document declares not to affect this image, and records the reason.",
  }),
  "vex-authors": list({
    description:
      "Trusted VEX authors, as the documents name them. If set, documents by other authors are ignored, files included. Documents attached to an image count only if their author is listed here.",
  }),
  "ignore-files": list({
    description:
      "Ignore files of other tools, relative to the checkout: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`, `.snyk`. Default: those at the root of the checkout. `none` disables them.",
  }),
  ...commonInputs,
  "baseline-key": text({
    description:
      "Public key (PEM file or its text) that must have attested the evidence of `baseline`, an image in a registry that the base branch published. Compares with the findings of that evidence instead of scanning the image. Evidence that this key did not attest, of another image or repository, or older than 90 days does not count, and all findings are then new. On pull requests the file is the base's.",
  }),
  "baseline-identity": text({
    description:
      "Identity that must have attested the evidence of `baseline` without a key, exactly as in the certificate. For GitHub Actions: the URL of the workflow file, `@` and the ref.",
  }),
  "baseline-issuer": text({
    default: workflowIssuer,
    description: "Issuer of `baseline-identity`, exactly as in the certificate.",
  }),
  "baseline-trusted-root": text({
    description:
      "File with the trusted root (`trusted_root.json`) of the Sigstore instance that `baseline-identity` signs with. Default: the root of the public-good instance that is built into this version.",
  }),
};

export const spec: ActionSpec<typeof inputs> = {
  name: "image-scan",
  description: "Finds known vulnerabilities in the packages of a container image and lists what to upgrade.",
  branding: { icon: "shield", color: "blue" },
  inputs,
  outputs: { digest: "Digest of the scanned image. Several digests are separated by line breaks." },
  permissions: {
    "contents: read": "to read the Dockerfile and the image archive in the checkout",
    ...publishPermissions,
  },
};
