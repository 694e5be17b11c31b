import type { Workload } from "../workload.ts";

/** Names of the images of common databases, caches and message brokers. */
const names =
  /(?:^|[/-])(?:postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|valkey|memcached|cassandra|elasticsearch|opensearch|etcd|clickhouse(?:-server)?|couchdb|influxdb|neo4j|rabbitmq|kafka|cockroach(?:db)?|minio)(?=[:@]|$)/u;

/** Returns true for pods that run a common database, by the name of an image. */
export function isDatabase({ containers }: Workload): boolean {
  return containers.some(({ image = "" }) => names.test(image.slice(0, 500)));
}
