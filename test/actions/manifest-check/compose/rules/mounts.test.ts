import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-COMPOSE-runtime-socket": {
    fires: ["volumes: [/run/containerd/containerd.sock:/c.sock]", "use_api_socket: true"],
    silent: ["volumes: [/run/postgres.sock:/p.sock]", "use_api_socket: false"],
  },
  "SW-COMPOSE-host-path": {
    fires: ["volumes: [/:/host:ro]", "volumes: [{type: bind, source: /root, target: /r}]"],
    silent: ["volumes: [./etc:/etc]", "volumes: [/srv/data:/data]"],
  },
  "SW-COMPOSE-mount-propagation": {
    fires: ["volumes: [{type: bind, source: ./d, target: /d, bind: {propagation: shared}}]"],
    silent: ["volumes: [./d:/d:rslave]", "volumes: [./d:/d]"],
  },
  "SW-COMPOSE-writable-root": {
    fires: ["read_only: false"],
    silent: ["read_only: true"],
  },
  "SW-COMPOSE-device": {
    fires: ["devices: [/dev/kmsg]", "device_cgroup_rules: [a]"],
    silent: ["devices: [/dev/null]", "device_cgroup_rules: [c 1:3 mr]"],
  },
});
