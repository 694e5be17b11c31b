FROM debian:12
ENV GREETING hello world
ENV OTHER $GREETING and more
LABEL note some text here
RUN echo "$OTHER" > /other
EXPOSE 127.0.0.1:8080:80/TCP
