import { anchorectlVulnerabilities, anchoreEngine } from "./anchore.ts";
import { anchorectlPolicy, anchoreEnterprise } from "./anchore-policy.ts";
import { aqua, aquaApi } from "./aqua.ts";
import { awsInspector } from "./aws-inspector.ts";
import { checkov } from "./checkov.ts";
import { clair } from "./clair.ts";
import { clairScanner, klar, quay } from "./clair-legacy.ts";
import { conftest } from "./conftest.ts";
import { containerStructureTest } from "./container-structure-test.ts";
import { ctrf } from "./ctrf.ts";
import { cycloneDx } from "./cyclonedx.ts";
import { dependencyCheck } from "./dependency-check.ts";
import { dependencyTrack } from "./dependency-track.ts";
import { detectSecrets } from "./detect-secrets.ts";
import { dockerBench } from "./docker-bench.ts";
import { dockle } from "./dockle.ts";
import { falco } from "./falco.ts";
import { ggshield } from "./ggshield.ts";
import { githubDependencyReview } from "./github-dependency-review.ts";
import {
  gitlabContainerScanning,
  gitlabDependencyScanning,
  gitlabSast,
  gitlabSecretDetection,
  gitlabUnknown,
} from "./gitlab.ts";
import { gitleaks } from "./gitleaks.ts";
import { goss } from "./goss.ts";
import { grype } from "./grype.ts";
import { hadolint } from "./hadolint.ts";
import { harbor } from "./harbor.ts";
import { junit } from "./junit.ts";
import { kics } from "./kics.ts";
import { kubeBench } from "./kube-bench.ts";
import { kubeHunter } from "./kube-hunter.ts";
import { kubeLinter } from "./kube-linter.ts";
import { kubescape } from "./kubescape.ts";
import { neuvector } from "./neuvector.ts";
import { nikto } from "./nikto.ts";
import { noseyParker } from "./noseyparker.ts";
import { nuclei } from "./nuclei.ts";
import { openVex } from "./openvex.ts";
import { osvScanner } from "./osv-scanner.ts";
import { polaris } from "./polaris.ts";
import type { Reader } from "./reader.ts";
import { sarif } from "./sarif.ts";
import { secretlint } from "./secretlint.ts";
import { semgrep } from "./semgrep.ts";
import { snykContainer, snykInfrastructure, snykOpenSource } from "./snyk.ts";
import { snykApi } from "./snyk-api.ts";
import { syft } from "./syft.ts";
import { sysdigCli, sysdigCsv, sysdigRuntime } from "./sysdig.ts";
import { tally } from "./tally.ts";
import { tap } from "./tap.ts";
import { tfsec } from "./tfsec.ts";
import { trivy } from "./trivy.ts";
import { trivyKubernetes } from "./trivy-kubernetes.ts";
import { trivyLegacy } from "./trivy-legacy.ts";
import { trivyOperator } from "./trivy-operator.ts";
import { trufflehog } from "./trufflehog.ts";
import { twistlock, twistlockCsv } from "./twistlock.ts";
import { whispers } from "./whispers.ts";
import { wizcli } from "./wizcli.ts";
import { xeol } from "./xeol.ts";
import { xrayExport, xrayReport, xrayScan, xraySummary } from "./xray.ts";
import { zap } from "./zap.ts";

/** All readers of other tools' formats. At most one recognizes a document. */
export const readers: readonly Reader[] = [
  anchorectlPolicy,
  anchoreEnterprise,
  anchorectlVulnerabilities,
  anchoreEngine,
  aqua,
  aquaApi,
  awsInspector,
  checkov,
  clairScanner,
  klar,
  quay,
  clair,
  conftest,
  containerStructureTest,
  ctrf,
  cycloneDx,
  dependencyCheck,
  dependencyTrack,
  detectSecrets,
  dockerBench,
  dockle,
  falco,
  ggshield,
  githubDependencyReview,
  gitlabContainerScanning,
  gitlabDependencyScanning,
  gitlabSast,
  gitlabSecretDetection,
  gitlabUnknown,
  gitleaks,
  goss,
  grype,
  hadolint,
  harbor,
  junit,
  kics,
  kubeBench,
  kubeHunter,
  kubeLinter,
  kubescape,
  neuvector,
  nikto,
  noseyParker,
  nuclei,
  openVex,
  osvScanner,
  polaris,
  sarif,
  secretlint,
  semgrep,
  snykApi,
  snykContainer,
  snykOpenSource,
  snykInfrastructure,
  syft,
  sysdigCli,
  sysdigCsv,
  sysdigRuntime,
  tally,
  tap,
  tfsec,
  trivyKubernetes,
  trivyLegacy,
  trivyOperator,
  trivy,
  trufflehog,
  twistlock,
  twistlockCsv,
  whispers,
  wizcli,
  xeol,
  xrayExport,
  xrayReport,
  xrayScan,
  xraySummary,
  zap,
];
