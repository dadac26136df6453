# One file for the images of all services: docs/images.md.
#
#   ./mvnw -DskipTests package
#   docker build --build-arg SERVICE=event-service -t event-service .
#
# The jars are those that were built and tested outside; nothing is compiled here.

# Any image with a JRE 25 on its path; caches are made and used by the same one.
ARG BASE=docker.io/library/eclipse-temurin:25-jre

FROM ${BASE} AS unpacked
WORKDIR /build
COPY gateway/target/gateway-*.jar auth-service/target/auth-service-*.jar \
     match-service/target/match-service-*.jar event-service/target/event-service-*.jar ./
# In layers, from what hardly ever changes to what always does; and as a whole, where the cache will lie. Flags that the
# cache depends on stand in one file for both, with the jar: only its name differs between services. The collector is one of
# them: in a small container the JVM would choose another one than here, which cannot take in the objects of a large cache,
# and such a JVM does not start.
RUN for service in gateway auth-service match-service event-service; do \
        mv $service-*.jar $service.jar && \
        java -Djarmode=tools -jar $service.jar extract --layers --destination layers/$service && \
        mkdir -p services/$service && \
        for layer in dependencies snapshot-dependencies application; do \
            mkdir -p layers/$service/$layer && cp -a layers/$service/$layer/. services/$service/ || exit 1; \
        done && \
        printf '%s\n' -XX:+UseG1GC -XX:AOTCache=app.aot -Xlog:aot=error -Xlog:cds=error --enable-native-access=ALL-UNNAMED \
            --sun-misc-unsafe-memory-access=allow "-jar $service.jar" > layers/$service/java || exit 1; \
    done

# All four at once: they are trained together, by visitors, on a MySQL and a Redis that end with this step. Without, where
# it cannot run (MySQL's binaries are for x86-64), images start as slowly as ever.
FROM unpacked AS trained
ARG TRAINING=yes
RUN [ "$TRAINING" != yes ] || ldconfig -p | grep -q libnuma || \
        { apt-get update && apt-get install -y --no-install-recommends libnuma1; }
COPY suite/target/lib /trainer/lib
COPY suite/target/classes /trainer/classes
RUN if [ "$TRAINING" = yes ]; then \
        java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -cp '/trainer/classes:/trainer/lib/*' \
            imyeomsu.lck.suite.image.Train services; \
    fi && \
    for service in gateway auth-service match-service event-service; do \
        mkdir -p caches/$service && { [ "$TRAINING" != yes ] || mv services/$service/app.aot caches/$service/; } || exit 1; \
    done && rm -rf services training

FROM ${BASE}
ARG SERVICE
ARG VERSION=0.1.0-SNAPSHOT
ARG REVISION=unknown
LABEL org.opencontainers.image.title=${SERVICE} \
      org.opencontainers.image.version=${VERSION} \
      org.opencontainers.image.revision=${REVISION} \
      org.opencontainers.image.licenses=Apache-2.0
WORKDIR /app
COPY --from=unpacked /build/layers/${SERVICE}/dependencies/ ./
COPY --from=unpacked /build/layers/${SERVICE}/snapshot-dependencies/ ./
COPY --from=unpacked /build/layers/${SERVICE}/application/ /build/layers/${SERVICE}/java ./
COPY --from=trained /build/caches/${SERVICE}/ ./
# Where compose.yaml lets logs lie for the shipper; in a cluster they go to the standard output alone.
RUN mkdir -p /var/log/lck && chown 10001:10001 /var/log/lck
# Nobody in particular, as the charts say too.
USER 10001:10001
# Management ports are the service's own plus 1000.
EXPOSE 8080 8081 8082 8083 9080 9081 9082 9083
ENTRYPOINT ["java", "@java"]
