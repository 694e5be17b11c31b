import { testRules } from "../../rule-cases.ts";

/** A service that mounts the volume `own` of these options. */
function withVolume(options: string, mounted = "own"): string {
  const service = `    image: web:1.0\n    volumes: [${mounted}:/host]`;
  return `services:\n  web:\n${service}\nvolumes:\n  other: {}\n  own:\n    driver_opts: {${options}}`;
}

/** A service next to a config of this file. */
function withConfig(file: string, service: string): string {
  return `services:\n  web:\n    image: web:1.0\n    ${service}\nconfigs:\n  own:\n    file: ${file}`;
}

testRules({
  "SW-COMPOSE-runtime-socket": {
    fires: [
      "volumes: [/run/containerd/containerd.sock:/c.sock]",
      "use_api_socket: true",
      "volumes: [../../var/run/docker.sock:/d.sock]",
      "volumes: ['//./pipe/docker_engine://./pipe/docker_engine']",
      withVolume("o: bind, type: none, device: /var/run/docker.sock"),
      withConfig("/var/run/docker.sock", "configs: [own]"),
    ],
    silent: [
      "volumes: [/run/postgres.sock:/p.sock]",
      "use_api_socket: false",
      "volumes: [./docker.sock:/d.sock, ../test/docker.sock:/e.sock, a/../var/run/docker.sock:/f.sock]",
      withConfig("/var/run/docker.sock", "restart: always"),
    ],
  },
  "SW-COMPOSE-host-path": {
    fires: [
      "volumes: [/:/host:ro]",
      "volumes: [{type: bind, source: /root, target: /r}]",
      withVolume("type: none, o: bind, device: /"),
      'services: {a: {image: "nginx:1.25", volumes: ["h:/h"]}}\nvolumes: {h: {driver: local, driver_opts: {type: none, o: bind, device: /}}}',
      withVolume('type: none, o: "ro,rbind", device: /etc'),
      withConfig("/etc/shadow", "configs: [{source: own, target: /x}]"),
      withConfig("../../../../../../../etc/shadow", "configs: [own]"),
      "volumes: ['../.././../../../../../:/host']",
      "volumes: [./a/../../../../../../../etc:/host]",
      withVolume("type: none, o: bind, device: /etc").replace("driver_opts", 'driver: ""\n    driver_opts'),
      withVolume("type: ext4, device: /dev/sda1"),
      withVolume("type: overlay, device: overlay, o: 'lowerdir=/srv:/,upperdir=/srv/u,workdir=/srv/w'"),
      withVolume("type: proc, device: proc"),
    ],
    silent: [
      "volumes: [./etc:/etc, ../etc:/etc2, ../../root:/root]",
      withVolume("type: tmpfs, device: tmpfs, o: size=1m"),
      withVolume("type: overlay, device: overlay, o: 'lowerdir=/srv/l,upperdir=/srv/u,workdir=/srv/w'"),
      "volumes: [/srv/data:/data]",
      withVolume("type: none, o: bind, device: /srv/data"),
      withVolume("type: nfs, o: addr=10.0.0.1, device: /"),
      withVolume("type: none, o: bind, device: '$ROOT'"),
      withVolume("type: none, o: bind, device: /", "other"),
    ],
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
    fires: [
      "devices: [/dev/kmsg]",
      "device_cgroup_rules: [a]",
      "gpus: all",
      "deploy: {resources: {reservations: {devices: [{capabilities: [gpu]}]}}}",
    ],
    silent: ["devices: [/dev/null]", "device_cgroup_rules: [c 1:3 mr]"],
  },
});
