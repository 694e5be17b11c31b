FROM debian:12
CMD echo -n text
