import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DAEMON-tcp-without-tls": {
    fires: ['{"hosts": ["unix:///var/run/docker.sock", "tcp://10.0.0.1:2375"]}'],
    silent: ['{"hosts": ["tcp://127.0.0.1:2375"]}', '{"hosts": ["tcp://10.0.0.1:2376"], "tlsverify": true}'],
  },
  "SW-DAEMON-insecure-registry": {
    fires: ['{"insecure-registries": ["10.0.0.0/8"]}'],
    silent: ['{"insecure-registries": ["localhost:5000", "127.0.0.1:5000"]}'],
  },
  "SW-DAEMON-authorization": {
    fires: ['{"authorization-plugins": []}'],
    silent: ['{"authorization-plugins": ["a"]}'],
  },
  "SW-DAEMON-metrics-open": {
    fires: ['{"metrics-addr": ":9323"}', '{"metrics-addr": "[::]:9323"}'],
    silent: ['{"metrics-addr": "127.0.0.1:9323"}'],
  },
  "SW-DAEMON-unknown-key": {
    fires: ['{"live-restore": true, "log-drivers": "local"}'],
    silent: ['{"live-restore": true, "log-driver": "local"}'],
  },
});
