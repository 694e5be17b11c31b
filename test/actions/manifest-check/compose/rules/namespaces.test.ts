import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-COMPOSE-host-network": {
    fires: [
      "network_mode: host",
      "services:\n  web:\n    image: web:1.0\n    networks: {host: {}}\nnetworks:\n  host: {external: true}",
    ],
    silent: [
      "network_mode: none",
      "services:\n  web:\n    image: web:1.0\n    networks: {host: {}}\nnetworks:\n  host: {}",
    ],
  },
  "SW-COMPOSE-host-pid": {
    fires: ["pid: host"],
    silent: ["pid: service:db"],
  },
  "SW-COMPOSE-host-ipc": {
    fires: ["ipc: host"],
    silent: ["ipc: shareable"],
  },
  "SW-COMPOSE-host-uts": {
    fires: ["uts: host"],
    silent: ["hostname: host"],
  },
  "SW-COMPOSE-host-users": {
    fires: ["userns_mode: host"],
    silent: ["user: host"],
  },
  "SW-COMPOSE-host-cgroup": {
    fires: ["cgroup: host"],
    silent: ["cgroup: private"],
  },
  "SW-COMPOSE-cgroup-parent": {
    fires: ["cgroup_parent: other"],
    silent: ["cgroup: private"],
  },
  "SW-COMPOSE-default-bridge": {
    fires: ["network_mode: bridge"],
    silent: ["network_mode: none"],
  },
});
