import { tryParseReference } from "../../references/index.ts";
import type { CaselessPrefix, CertificateExtension } from "../../sigstore/index.ts";
import type { Environment, PublishedAdvisories } from "../ci.ts";

/**
 * Branch that the advisories workflow must have run on. A certificate states a workflow's ref but not the repository's
 * default branch, and anybody who may push a branch can run a changed workflow there. Therefore one name counts. A
 * repository whose default branch has another name sets `advisories-identity`.
 */
const branch = "refs/heads/main";
const workflow = ".github/workflows/advisories.yml";
const server = "https://github.com";

/**
 * Names the advisories that the repository of the running action publishes: the artifact `advisories` of its packages,
 * signed by its advisories workflow. The repository is the action's own (`GITHUB_ACTION_REPOSITORY`), or that of the job
 * for an action of the checkout (`uses: ./`).
 *
 * The run must be on the default branch of the repository itself: the workflow of the certificate (`subject`), the one
 * that was started (`build-config-uri`) and their ref must agree, so that a workflow elsewhere cannot call this one. The
 * case of owner and repository does not count, because `uses` may write it differently.
 * @returns undefined on another server than github.com, where others can own the same name.
 */
export function publishedAdvisories(env: Environment): PublishedAdvisories | undefined {
  if (env["GITHUB_SERVER_URL"] !== server) return undefined;
  const repository = env["GITHUB_ACTION_REPOSITORY"] || env["GITHUB_REPOSITORY"] || "";
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repository)) return undefined;
  const reference = tryParseReference(`ghcr.io/${repository.toLowerCase()}/advisories:latest`);
  if (reference === undefined) return undefined;
  const url = `${server}/${repository}`;
  const subject = { text: `${url}/${workflow}@${branch}`, caseless: url.length };
  return {
    reference,
    identity: {
      subject,
      issuer: "https://token.actions.githubusercontent.com",
      extensions: new Map<CertificateExtension, string | CaselessPrefix>([
        ["source-repository-uri", { text: url, caseless: url.length }],
        ["source-repository-ref", branch],
        ["build-config-uri", subject],
      ]),
    },
  };
}
