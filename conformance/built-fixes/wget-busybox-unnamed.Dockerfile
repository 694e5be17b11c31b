FROM busybox:1.37
WORKDIR /data
RUN wget http://127.0.0.1:8099/file
RUN cat file
