import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-COMPOSE-privileged": {
    fires: ["post_start: [{command: a, privileged: true}]"],
    silent: ["privileged: false"],
  },
  "SW-COMPOSE-capability-added": {
    fires: ["cap_add: [CAP_NET_ADMIN]", "cap_add: [all]"],
    silent: ["cap_add: [CHOWN]", "cap_drop: [NET_ADMIN]"],
  },
  "SW-COMPOSE-capabilities-not-dropped": {
    fires: ["image: web:1.0"],
    silent: ["cap_drop: [all]", "privileged: true"],
  },
  "SW-COMPOSE-new-privileges": {
    fires: ["security_opt: [no-new-privileges:false]"],
    silent: ["security_opt: [no-new-privileges]", "security_opt: [no-new-privileges=true]"],
  },
  "SW-COMPOSE-seccomp-unconfined": {
    fires: ["security_opt: [seccomp=unconfined]"],
    silent: ["security_opt: [apparmor=unconfined]"],
  },
  "SW-COMPOSE-apparmor-unconfined": {
    fires: ["security_opt: [apparmor=unconfined]"],
    silent: ["security_opt: [seccomp=unconfined]"],
  },
  "SW-COMPOSE-selinux-disabled": {
    fires: ["security_opt: [label=disable]"],
    silent: ["security_opt: [label=user:app]"],
  },
  "SW-COMPOSE-system-paths-unconfined": {
    fires: ["security_opt: [systempaths:unconfined]"],
    silent: ["security_opt: [seccomp:unconfined]"],
  },
  "SW-COMPOSE-user-root": {
    fires: ["user: root"],
    silent: ['user: "1000"', "user: rootless", "image: web:1.0"],
  },
  "SW-COMPOSE-user-unset": {
    fires: ["image: web:1.0"],
    silent: ["user: root", 'user: "1000"'],
  },
});
