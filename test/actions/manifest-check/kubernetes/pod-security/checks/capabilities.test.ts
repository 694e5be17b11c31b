import { testRules } from "../../../rule-cases.ts";

testRules({
  "SW-K8S-capability-added": {
    fires: ["securityContext: {capabilities: {add: [NET_ADMIN]}}"],
    silent: [
      "securityContext: {capabilities: {add: [NET_BIND_SERVICE]}}",
      "securityContext: {capabilities: {drop: [NET_ADMIN]}}",
    ],
  },
  "SW-K8S-capabilities-not-dropped": {
    fires: ["securityContext: {capabilities: {drop: [NET_RAW]}}", "env: []"],
    silent: ["securityContext: {capabilities: {drop: [ALL]}}"],
  },
});
