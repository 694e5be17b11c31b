import type { SecretSeverity } from "./secret-rule.ts";

/** Names of passwords of databases, brokers, directories and administrators. */
const serverPassword =
  /(?:^|[_.-])(?:db|database|datasource|sql|postgres\w*|pg|mysql|mariadb|mongo\w*|redis|mssql|sqlserver|oracle|cassandra|couch\w*|elastic\w*|clickhouse|rabbitmq|amqp|kafka|ldap|smtp|sa|root|admin\w*)[_.-]?(?:\w{1,20}[_.-])?(?:pass|passwd|password|pwd)$/;
/** Names of keys that sign sessions, and of credentials of clouds and services. */
const serviceKey =
  /(?:^|[_.-])(?:secret[_-]?key[_-]?base|rails[_-]?master[_-]?key|(?:aws|azure|gcp|google|cloudflare|cf|datadog|dd|twilio|heroku|digitalocean|linode|hetzner|github|gitlab|bitbucket|docker(?:hub)?|npm|pypi|stripe|sendgrid|mailgun|slack|okta|auth0|vault|consul|terraform|tf|snyk|sonar|jenkins|circleci|newrelic|sentry|pagerduty|openai|anthropic|fastly|algolia|braintree|paypal|square|plaid|shopify)[_.-](?:\w{1,20}[_.-])?(?:key|token|secret|password))$/;
const connection = /(?:jdbc:|\b(?:server|data source|host|hostname|address|addr)=)[^\n"'`]{1,300}$/i;

/**
 * Returns the severity of a value by what its name says that it opens: a database, an account of a cloud or service, or
 * sessions. Undefined for other names.
 */
export function severityByName(name: string): SecretSeverity | undefined {
  const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  return serverPassword.test(snake) || serviceKey.test(snake) ? "high" : undefined;
}

/** Tells whether the text before a password is the beginning of a connection string: it has the server. */
export function isInConnectionString(before: string): boolean {
  return connection.test(before.slice(-320));
}
