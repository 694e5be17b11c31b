FROM debian:12 AS Base
RUN apt-get update && apt-get install -y hello
FROM Base
RUN apt-get install -y sl
COPY --from=Base /usr/bin/hello /usr/local/bin/hi
CMD hi
