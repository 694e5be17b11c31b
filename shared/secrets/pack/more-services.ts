import { prefixed, type SecretRule } from "../secret-rule.ts";

/** Tokens with their issuers' prefixes: of platforms, builds, quality, commerce and mail. */
export const moreServiceRules: readonly SecretRule[] = [
  prefixed("openshift", "an OpenShift token", ["sha256~"], "[A-Za-z0-9_-]{43}", { severity: "critical", entropy: 3.5 }),
  prefixed("sonarqube", "a SonarQube token", ["sqp_", "squ_", "sqa_"], "[0-9a-f]{40}"),
  prefixed("dynatrace", "a Dynatrace token", ["dt0c01.", "dt0s01."], "[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}"),
  prefixed("adobe", "an Adobe client secret", ["p8e-"], "[A-Za-z0-9_-]{32}"),
  prefixed("doppler", "a Doppler token", ["dp.pt.", "dp.st.", "dp.sa.", "dp.ct."], "[A-Za-z0-9.]{40,60}"),
  prefixed("buildkite", "a Buildkite token", ["bkua_"], "[0-9a-f]{40}"),
  prefixed("clojars", "a Clojars token", ["CLOJARS_"], "[0-9a-f]{60}"),
  prefixed("contentful", "a Contentful token", ["CFPAT-"], "[A-Za-z0-9_-]{43}"),
  prefixed("bitbucket", "a Bitbucket password", ["ATBB"], "[A-Za-z0-9]{24}[0-9A-F]{8}", { entropy: 3.5 }),
  prefixed("atlassian-repository", "a Bitbucket token", ["ATCTT3"], "[A-Za-z0-9_=-]{180,400}"),
  prefixed("brevo", "a Brevo key", ["xkeysib-"], "[0-9a-f]{64}-[A-Za-z0-9]{16}"),
  prefixed("easypost", "an EasyPost key", ["EZAK", "EZTK"], "[A-Za-z0-9]{54}"),
  prefixed("frame-io", "a Frame.io token", ["fio-u-"], "[A-Za-z0-9_=-]{64}"),
  prefixed("prefect", "a Prefect token", ["pnu_"], "[A-Za-z0-9]{36}"),
  prefixed("readme", "a ReadMe key", ["rdme_"], "[A-Za-z0-9]{70}"),
  prefixed("shippo", "a Shippo key", ["shippo_live_"], "[0-9a-f]{40}"),
  prefixed("typeform", "a Typeform token", ["tfp_"], "[A-Za-z0-9_.=-]{59}"),
  prefixed("square", "a Square secret", ["sq0atp-", "sq0csp-"], "[A-Za-z0-9_-]{22,43}"),
  prefixed("fly", "a Fly.io token", ["fo1_"], "[A-Za-z0-9_-]{43}"),
  prefixed("scalingo", "a Scalingo token", ["tk-us-"], "[A-Za-z0-9_-]{48}"),
  prefixed("grafana-cloud", "a Grafana Cloud token", ["glc_eyJ"], "[A-Za-z0-9+/]{29,400}={0,2}"),
  prefixed("groq", "a Groq key", ["gsk_"], "[A-Za-z0-9]{52}"),
  prefixed("perplexity", "a Perplexity key", ["pplx-"], "[A-Za-z0-9]{48}"),
  prefixed("notion", "a Notion token", ["ntn_"], "[A-Za-z0-9]{46}"),
  {
    id: "teams-webhook",
    title: "a Microsoft Teams webhook",
    severity: "high",
    keywords: [".webhook.office.com/webhookb2/"],
    pattern:
      /\.webhook\.office\.com\/webhookb2\/([0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}@[0-9a-z-]{36}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-z-]{36})/iy,
  },
];
