FROM alpine:3.20
RUN wget -O /file http://127.0.0.1:8099/file
CMD cat /file
