import { prefixed, type SecretRule } from "../secret-rule.ts";

/** Keys of services for payments, messaging, models and monitoring. */
export const serviceRules: readonly SecretRule[] = [
  prefixed(
    "slack",
    "a Slack token",
    ["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe-", "xoxe."],
    "[A-Za-z0-9.-]{20,250}",
  ),
  prefixed("slack-app", "a Slack app token", ["xapp-"], "\\d-[A-Z0-9]{8,20}-\\d{8,20}-[0-9a-f]{64}"),
  {
    id: "slack-webhook",
    title: "a Slack webhook",
    severity: "high",
    keywords: ["hooks.slack.com/"],
    pattern:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/(T[A-Z0-9]{6,14}\/[A-Z0-9]{6,14}\/[A-Za-z0-9/]{20,60})/y,
  },
  {
    id: "discord-webhook",
    title: "a Discord webhook",
    severity: "high",
    keywords: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"],
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/([A-Za-z0-9_-]{60,80})/y,
  },
  prefixed("stripe", "a Stripe key", ["sk_live_", "rk_live_"], "[A-Za-z0-9]{24,247}", { severity: "critical" }),
  prefixed("stripe-webhook", "a Stripe webhook secret", ["whsec_"], "[A-Za-z0-9]{32,64}"),
  prefixed("sendgrid", "a SendGrid key", ["SG."], "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
  prefixed("mailgun", "a Mailgun key", ["key-"], "[0-9a-f]{32}"),
  prefixed(
    "openai",
    "an OpenAI key",
    ["sk-"],
    "(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}",
  ),
  prefixed("anthropic", "an Anthropic key", ["sk-ant-"], "[a-z]{2,8}\\d\\d-[A-Za-z0-9_-]{80,120}"),
  prefixed("hugging-face", "a Hugging Face token", ["hf_"], "[A-Za-z]{34}", { entropy: 3.5 }),
  prefixed("shopify", "a Shopify token", ["shpat_", "shpca_", "shppa_", "shpss_"], "[0-9a-fA-F]{32}"),
  prefixed("grafana", "a Grafana token", ["glsa_"], "[A-Za-z0-9]{32}_[0-9a-f]{8}"),
  prefixed("new-relic", "a New Relic key", ["NRAK-"], "[A-Z0-9]{27}"),
  prefixed("sentry", "a Sentry token", ["sntryu_"], "[0-9a-f]{64}"),
  prefixed("sentry-organization", "a Sentry token", ["sntrys_eyJ"], "[A-Za-z0-9+/]{20,400}={0,2}_[A-Za-z0-9+/]{43}"),
  prefixed("postman", "a Postman key", ["PMAK-"], "[0-9a-f]{24}-[0-9a-f]{34}"),
  prefixed("linear", "a Linear key", ["lin_api_"], "[A-Za-z0-9]{40}"),
  prefixed("supabase", "a Supabase token", ["sbp_"], "[0-9a-f]{40}"),
  prefixed("planetscale", "a PlanetScale token", ["pscale_tkn_", "pscale_pw_"], "[A-Za-z0-9_.-]{32,64}"),
  prefixed("figma", "a Figma token", ["figd_"], "[A-Za-z0-9_-]{40,60}"),
];
