/** Ports of databases, brokers and consoles that should not be public. */
export const internalPorts: ReadonlyMap<string, string> = new Map([
  ["1433", "SQL Server"],
  ["2375", "Docker's API"],
  ["2376", "Docker's API"],
  ["2379", "etcd"],
  ["3306", "MySQL"],
  ["5432", "PostgreSQL"],
  ["5601", "Kibana"],
  ["5672", "RabbitMQ"],
  ["6379", "Redis"],
  ["8500", "Consul"],
  ["9000", "an administration port"],
  ["9042", "Cassandra"],
  ["9092", "Kafka"],
  ["9200", "Elasticsearch"],
  ["11211", "memcached"],
  ["27017", "MongoDB"],
]);
