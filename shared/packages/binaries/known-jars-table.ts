/**
 * Facts about artifacts on Maven Central, most of them built with other tools than Maven, so that they do not state
 * their coordinates. A line has a group, artifacts (`|` separates names, `*` stands for further words after a hyphen),
 * packages of their classes (`=` is the group), and the versions that the group published.
 */
export const knownJarsTable = `
commons-beanutils commons-beanutils org.apache.commons
commons-chain commons-chain org.apache.commons
commons-cli commons-cli org.apache.commons
commons-codec commons-codec org.apache.commons
commons-collections commons-collections org.apache.commons
commons-configuration commons-configuration org.apache.commons
commons-daemon commons-daemon org.apache.commons
commons-dbcp commons-dbcp org.apache.commons
commons-digester commons-digester org.apache.commons
commons-discovery commons-discovery org.apache.commons
commons-el commons-el org.apache.commons
commons-fileupload commons-fileupload org.apache.commons
commons-httpclient commons-httpclient org.apache.commons
commons-io commons-io org.apache.commons
commons-jelly commons-jelly org.apache.commons
commons-jexl commons-jexl org.apache.commons <2
org.apache.commons commons-jexl org.apache.commons >=2
commons-jxpath commons-jxpath org.apache.commons
commons-lang commons-lang org.apache.commons
commons-launcher commons-launcher org.apache.commons
commons-logging commons-logging* org.apache.commons
commons-modeler commons-modeler org.apache.commons
commons-net commons-net org.apache.commons
commons-pool commons-pool org.apache.commons
commons-validator commons-validator org.apache.commons
org.apache.commons commons-beanutils2|commons-collections4|commons-compress|commons-configuration2 org.apache.commons
org.apache.commons commons-crypto|commons-csv|commons-dbcp2|commons-email|commons-exec|commons-fileupload2* org.apache.commons
org.apache.commons commons-imaging|commons-jcs*|commons-jcs3*|commons-jexl2|commons-jexl3|commons-lang3 org.apache.commons
org.apache.commons commons-math|commons-math3|commons-pool2|commons-text|commons-vfs2 org.apache.commons
antlr antlr antlr <3
aopalliance aopalliance org.aopalliance
asm asm* org.objectweb.asm <4
org.ow2.asm asm* org.objectweb.asm >=4
c3p0 c3p0 com.mchange <0.9.2
com.mchange c3p0|mchange-commons-java com.mchange >=0.2.1
cglib cglib|cglib-nodep net.sf.cglib
com.auth0 java-jwt|jwks-rsa com.auth0
com.beust jcommander com.beust.jcommander <1.83
org.jcommander jcommander com.beust.jcommander >=1.83
com.github.ben-manes.caffeine caffeine com.github.benmanes.caffeine
com.google.code.findbugs jsr305 javax.annotation >=1.3
com.google.code.gson gson com.google.gson
com.google.inject guice com.google.inject
com.graphql-java graphql-java graphql
com.h2database h2 org.h2
com.mysql mysql-connector-j com.mysql
mysql mysql-connector-java com.mysql
com.oracle.database.jdbc ojdbc6|ojdbc8|ojdbc10|ojdbc11|ojdbc17 oracle
com.squareup.moshi moshi* =
com.squareup.okhttp okhttp* =
com.squareup.okhttp3 okhttp*|logging-interceptor|mockwebserver* okhttp3
com.squareup.okio okio* okio
com.squareup.retrofit2 retrofit|adapter-rxjava|adapter-rxjava2|adapter-rxjava3|adapter-guava|adapter-java8 retrofit2
com.squareup.retrofit2 converter-gson|converter-jackson|converter-moshi|converter-protobuf|converter-scalars retrofit2
com.squareup.retrofit2 converter-jaxb|converter-simplexml|converter-wire|converter-guava|converter-java8 retrofit2
dom4j dom4j org.dom4j <2
org.dom4j dom4j org.dom4j >=2
info.picocli picocli* picocli
io.github.resilience4j resilience4j* =
io.grpc grpc* =
io.micrometer micrometer* =
io.projectreactor reactor-core|reactor-test|reactor-tools reactor
io.projectreactor.netty reactor-netty* reactor.netty
io.reactivex rxjava rx
io.reactivex.rxjava2 rxjava io.reactivex >=2 <3
io.reactivex.rxjava3 rxjava io.reactivex.rxjava3
javax.annotation jsr250-api javax.annotation
javax.inject javax.inject =
jaxen jaxen org.jaxen
joda-time joda-time org.joda.time
junit junit|junit-dep junit,org.junit
log4j log4j org.apache.log4j <2
net.java.dev.jna jna|jna-platform com.sun.jna >=3.3
net.sf.saxon Saxon-HE net.sf.saxon
ognl ognl ognl
oro oro org.apache.oro
org.antlr antlr-runtime|antlr4-runtime|ST4 org.antlr,org.stringtemplate
org.apache.ant ant* org.apache.tools
org.apache.derby derby|derbyclient|derbynet|derbyshared|derbytools org.apache.derby
org.apache.groovy groovy* groovy,org.codehaus.groovy,org.apache.groovy >=4
org.codehaus.groovy groovy* groovy,org.codehaus.groovy,org.apache.groovy <4
org.apache.kafka kafka-clients|kafka-streams|kafka_2.12|kafka_2.13 org.apache.kafka,kafka
org.apache.lucene lucene* =
org.apache.poi poi* =
org.apache.solr solr* =
org.apache.tomcat tomcat-api|tomcat-catalina*|tomcat-coyote|tomcat-dbcp|tomcat-jasper|tomcat-jasper-el|tomcat-jdbc org.apache
org.apache.tomcat tomcat-jni|tomcat-juli|tomcat-tribes|tomcat-util|tomcat-util-scan|tomcat-websocket org.apache
org.apache.tomcat.embed tomcat-embed-core|tomcat-embed-el|tomcat-embed-jasper|tomcat-embed-websocket org.apache,jakarta,javax
org.aspectj aspectjrt|aspectjtools|aspectjweaver|aspectjmatcher org.aspectj,aj.org.objectweb
org.bouncycastle bcprov*|bcpkix*|bcpg*|bcmail*|bcutil*|bctls*|bcjmail*|bc-fips|bcpkix-fips =
org.checkerframework checker-qual =
org.elasticsearch elasticsearch* =
org.freemarker freemarker freemarker
org.hamcrest hamcrest* =
org.hibernate hibernate-core|hibernate-entitymanager|hibernate-envers|hibernate-hikaricp|hibernate-c3p0 = >=3.2.7 <6
org.hibernate.orm hibernate-core|hibernate-envers|hibernate-hikaricp|hibernate-c3p0 org.hibernate >=6
org.hsqldb hsqldb org.hsqldb >=2
org.jdom jdom2 org.jdom2
org.jetbrains.kotlin kotlin* kotlin,org.jetbrains.kotlin
org.jetbrains.kotlinx kotlinx* kotlinx
org.junit.jupiter junit-jupiter* =
org.junit.platform junit-platform* =
org.junit.vintage junit-vintage* =
org.mockito mockito* =
org.mozilla rhino* =
org.projectlombok lombok lombok
org.quartz-scheduler quartz|quartz-jobs org.quartz
org.reactivestreams reactive-streams* =
org.scala-lang scala-library|scala-reflect|scala-compiler scala
org.springframework spring-aop|spring-aspects|spring-beans|spring-context|spring-context-support|spring-core =
org.springframework spring-expression|spring-instrument|spring-jcl|spring-jdbc|spring-jms|spring-messaging =
org.springframework spring-orm|spring-oxm|spring-r2dbc|spring-test|spring-tx|spring-web|spring-webflux =
org.springframework spring-webmvc|spring-websocket|spring-context-indexer =
org.springframework.amqp spring-amqp|spring-rabbit* =
org.springframework.batch spring-batch* =
org.springframework.boot spring-boot* =
org.springframework.cloud spring-cloud* =
org.springframework.data spring-data* =
org.springframework.integration spring-integration* =
org.springframework.kafka spring-kafka* =
org.springframework.security spring-security* =
org.springframework.session spring-session* =
org.testng testng =
org.yaml snakeyaml org.yaml.snakeyaml
wsdl4j wsdl4j javax.wsdl,com.ibm.wsdl
xalan xalan|serializer org.apache.xalan,org.apache.xml,org.apache.xpath
xerces xercesImpl org.apache
xml-apis xml-apis javax.xml,org.w3c.dom,org.xml.sax,org.apache.xmlcommons
xmlpull xmlpull org.xmlpull
xom xom nu.xom
`;
