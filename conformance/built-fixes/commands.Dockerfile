FROM debian:12
CMD echo one
CMD cat /etc/debian_version
HEALTHCHECK CMD cat /etc/debian_version
