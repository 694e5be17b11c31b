FROM debian:12
RUN apt update && apt install -y --no-install-recommends hello=2.10-5
CMD hello -g hi
