FROM debian:12
RUN set -eux; apt-get update; apt-get install -y hello; trap 'touch /trapped' EXIT
RUN test -e /trapped
