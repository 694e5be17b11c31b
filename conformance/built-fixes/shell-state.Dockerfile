FROM debian:12
RUN cd /tmp
RUN pwd > /here
RUN export A=1
RUN echo "$A" > /a
RUN umask 077
RUN touch /b
