const sensitiveParts = /api_key|client_key|password|private|secret|token|username/i;
const sensitiveNames = new Set([
  "APPLICATION_KEY",
  "AWS_ACCESS_KEY_ID",
  "CI_DEPLOY_USER",
  "DOCKER_EMAIL",
  "FACEBOOK_APP_ID",
  "HEROKU_API_USER",
  "OKTA_AUTHN_GROUPID",
  "OKTA_CLIENT_ORGURL",
  "OKTA_OAUTH2_CLIENTID",
  "STRIPE_DEVICE_NAME",
  "TRAVIS_OS_NAME",
  "TRAVIS_SECURE_ENV_VARS",
  "TRAVIS_SUDO",
]);
const buildkitSecret = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/i;
const buildkitAllowed = /(?:_|^)(?:public|file|version)(?:_|$)/i;

/** Returns true if hadolint's DL3064 reports a variable with this name. */
export function isHadolintSecret(name: string): boolean {
  return sensitiveParts.test(name) || sensitiveNames.has(name);
}

/** Returns true if BuildKit's SecretsUsedInArgOrEnv reports a variable with this name. */
export function isBuildkitSecret(name: string): boolean {
  return buildkitSecret.test(name) && !buildkitAllowed.test(name);
}
