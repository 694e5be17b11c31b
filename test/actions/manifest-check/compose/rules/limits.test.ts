import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-COMPOSE-memory-limit": {
    fires: ["mem_limit: 0", "mem_reservation: 64m"],
    silent: ["deploy: {resources: {limits: {memory: 64M}}}"],
  },
  "SW-COMPOSE-cpu-limit": {
    fires: ["cpus: 0"],
    silent: ["deploy: {resources: {limits: {cpus: '0.5'}}}", 'cpuset: "0,1"'],
  },
  "SW-COMPOSE-pids-limit": {
    fires: ["pids_limit: -1"],
    silent: ["deploy: {resources: {limits: {pids: 100}}}"],
  },
  "SW-COMPOSE-ulimit-unlimited": {
    fires: ["ulimits: {nofile: {soft: 1024, hard: -1}}"],
    silent: ["ulimits: {nofile: {soft: 1024, hard: 2048}}"],
  },
  "SW-COMPOSE-oom-kill-disabled": {
    fires: ["oom_kill_disable: true"],
    silent: ["oom_kill_disable: false"],
  },
  "SW-COMPOSE-restart-unbounded": {
    fires: [
      "restart: unless-stopped",
      "restart: on-failure",
      "restart: on-failure:6",
      "deploy: {restart_policy: {condition: on-failure, max_attempts: 6}}",
      "deploy: {restart_policy: {condition: any}}",
      'restart: "no"\ndeploy: {restart_policy: {condition: on-failure}}',
    ],
    silent: [
      'restart: "no"',
      "restart: on-failure:3",
      "deploy: {restart_policy: {condition: none}}",
      "restart: always\ndeploy: {restart_policy: {condition: on-failure, max_attempts: 5}}",
      "deploy: {restart_policy: {condition: on-failure, max_attempts: '$TIMES'}}",
    ],
  },
  "SW-COMPOSE-healthcheck": {
    fires: ["healthcheck: {interval: 10s}"],
    silent: ["healthcheck: {test: curl localhost}", "services:\n  db:\n    provider: {type: model}"],
  },
  "SW-COMPOSE-healthcheck-disabled": {
    fires: ["healthcheck: {test: [NONE]}"],
    silent: ["healthcheck: {disable: false, test: [CMD, a]}", "image: web:1.0"],
  },
  "SW-COMPOSE-logging-off": {
    fires: ["logging: {driver: none}"],
    silent: ["logging: {driver: json-file}"],
  },
});
