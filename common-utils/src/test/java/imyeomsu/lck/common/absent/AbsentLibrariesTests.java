package imyeomsu.lck.common.absent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The optional libraries are really not there: another process, fewer jars. */
class AbsentLibrariesTests {

    private static final String STORES_AND_SECURITY =
            "spring-(boot-(starter-)?)?(tx|jdbc|orm|security|session|data|transaction|persistence|jpa|hibernate|sql).*"
                    + "|(lettuce|HikariCP|hibernate-core|mysql).*";

    @Test
    void startsAServletApplicationThatHasNoStoreAndNoSecurity() throws Exception {
        assertThat(answerWithout(STORES_AND_SECURITY + "|(spring-boot-|spring-)webflux.*"))
                .contains("Servlet", " 404 ", "\"code\":\"NOT_FOUND\"", "\"instance\":\"/unknown\"");
    }

    @Test
    void startsAReactiveApplicationThatHasNoServletApi() throws Exception {
        assertThat(answerWithout(STORES_AND_SECURITY
                        + "|tomcat-.*|jakarta.servlet.*|(spring-boot-|spring-)webmvc.*|spring-boot-(tomcat|servlet).*"))
                .contains("Reactive", " 404 ", "\"code\":\"NOT_FOUND\"");
    }

    private static String answerWithout(String jars) throws Exception {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !new File(path).getName().matches(jars))
                .collect(Collectors.joining(File.pathSeparator));
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath,
                        BareApplication.class.getName())
                .redirectErrorStream(true)
                .start();
        try (InputStream said = application.getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            application.destroyForcibly();
        }
    }
}
