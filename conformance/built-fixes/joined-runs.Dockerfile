FROM debian:12
RUN mkdir /data
RUN touch /data/a
RUN chmod 600 /data/a
USER 1000
RUN id -u > /tmp/id
RUN cp /tmp/id /tmp/other
