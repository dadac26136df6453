package imyeomsu.lck.common.absent;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** An application of nobody's code, that is asked for what it does not have. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class BareApplication {

    public static void main(String[] none) throws Exception {
        try (ConfigurableApplicationContext application =
                SpringApplication.run(BareApplication.class, "--server.port=0")) {
            String port = application.getEnvironment().getProperty("local.server.port");
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/unknown"))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            System.out.println(
                    application.getClass().getSimpleName() + " " + answer.statusCode() + " " + answer.body());
        }
    }
}
