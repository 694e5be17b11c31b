FROM debian:12
RUN apt-get update && apt-get install -y git && rm -rf /var/lib/apt/lists/*
RUN test -e /etc/ssl/certs/ca-certificates.crt
