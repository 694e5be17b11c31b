FROM debian:12
CMD echo one
CMD cat /etc/hostname
HEALTHCHECK CMD cat /etc/hostname
