FROM debian:12
ENV FILES="/a /b"
RUN touch $FILES
RUN touch /c\ d
RUN rm $FILES
