import { hasBase62Checksum } from "../randomness.ts";
import { prefixed, type SecretRule } from "../secret-rule.ts";

const checked = { severity: "critical", checksum: hasBase62Checksum } as const;

/** Tokens of forges and package registries. */
export const forgeRules: readonly SecretRule[] = [
  prefixed("github", "a GitHub token", ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], "[A-Za-z0-9]{36}", checked),
  prefixed("github-fine-grained", "a GitHub token", ["github_pat_"], "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", {
    severity: "critical",
  }),
  prefixed(
    "gitlab",
    "a GitLab token",
    ["glpat-", "gldt-", "glrt-", "glptt-", "glcbt-", "glsoat-", "glagent-", "glft-", "glimt-", "gloas-"],
    "[A-Za-z0-9_-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{7})?",
    { severity: "critical" },
  ),
  prefixed("npm", "an npm token", ["npm_"], "[A-Za-z0-9]{36}", checked),
  prefixed("pypi", "a PyPI token", ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"], "[A-Za-z0-9_-]{50,1000}", {
    severity: "critical",
  }),
  prefixed("docker-hub", "a Docker Hub token", ["dckr_pat_", "dckr_oat_"], "[A-Za-z0-9_-]{27,32}", {
    severity: "critical",
  }),
  prefixed("rubygems", "a RubyGems key", ["rubygems_"], "[0-9a-f]{48}"),
  prefixed("nuget", "a NuGet key", ["oy2"], "[a-z0-9]{43}", { entropy: 3.5 }),
  prefixed("artifactory", "an Artifactory key", ["AKCp"], "[A-Za-z0-9]{69}"),
  prefixed("atlassian", "an Atlassian token", ["ATATT3"], "[A-Za-z0-9_=-]{180,400}"),
  {
    id: "docker-login",
    title: "a Docker registry login",
    severity: "critical",
    // In a variable of a pipeline, the quotes are escaped, possibly several times.
    keywords: ['"auth"', "auth\\"],
    pattern: /"?auth\\{0,7}"\s{0,8}:\s{0,8}\\{0,7}"([A-Za-z0-9+/_-]{12,4000}={0,2})\\{0,7}"/y,
    check: (secret) => /^[\x21-\x7e]{1,200}:[\s\x20-\x7e]{4,}$/.test(Buffer.from(secret, "base64").toString("latin1")),
  },
  {
    id: "npmrc",
    title: "an npm registry login",
    severity: "critical",
    keywords: [":_authtoken", ":_password", "_auth="],
    // Other names end in _auth too: `HTTP_AUTH=basic-for-everyone` is no login.
    pattern:
      /(?::|(?<![A-Za-z0-9_])|(?<=npm_config_))_(?:authToken|password|auth)\s{0,4}=\s{0,4}"?([A-Za-z0-9+/=_.-]{12,400})/iy,
    isNamed: true,
    entropy: 3,
  },
  {
    id: "netrc",
    title: "a netrc login",
    severity: "critical",
    keywords: ["machine "],
    pattern: /machine\s{1,99}\S{1,200}\s{1,99}login\s{1,99}\S{1,200}\s{1,99}password\s{1,99}(\S{6,200})/y,
    ownFilesOnly: true,
  },
];
