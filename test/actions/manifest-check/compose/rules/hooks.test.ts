import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-COMPOSE-hook-privileged": {
    fires: [
      "pre_stop: [{command: a, privileged: true}]",
      "develop: {watch: [{path: ., action: sync+exec, target: /a, exec: {command: b, privileged: true}}]}",
    ],
    silent: ["pre_stop: [{command: a, privileged: false}]", "develop: {watch: [{path: ., action: rebuild}]}"],
  },
  "SW-COMPOSE-hook-root": {
    fires: ["pre_stop: [{command: a, user: '0:0'}]"],
    silent: ["post_start: [{command: a, user: app}]", "post_start: [{command: a}]"],
  },
});
