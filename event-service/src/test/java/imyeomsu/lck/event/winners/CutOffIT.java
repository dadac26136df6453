package imyeomsu.lck.event.winners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import imyeomsu.lck.common.session.CurrentMember;
import imyeomsu.lck.common.session.MemberSessions;
import imyeomsu.lck.common.session.SessionProperties;
import imyeomsu.lck.common.testing.Stores;
import imyeomsu.lck.event.FaultyWire;
import imyeomsu.lck.event.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database goes away in the middle of a download: the connection is cut, and nobody takes half of it for the whole. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "lck.event.coupon-secret=a secret of thirty-two characters",
            "lck.match-service.url=http://127.0.0.1:9"
        })
@DirtiesContext
class CutOffIT {

    private static TestDatabase database;
    private static FaultyWire wire;

    @Autowired
    MemberSessions sessions;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void wire(DynamicPropertyRegistry properties) throws IOException {
        database = TestDatabase.migrated("lck_event_winners");
        wire = FaultyWire.to(Stores.mysql(), "seq > " + Winners.PART + " ORDER BY");
        properties.add("spring.datasource.url", () -> wire.through(database.url()));
        properties.add("spring.datasource.username", () -> Stores.mysql().username());
        properties.add("spring.datasource.password", () -> Stores.mysql().password());
        properties.add("spring.data.redis.host", () -> Stores.redis().host());
        properties.add("spring.data.redis.port", () -> Stores.redis().port());
    }

    @AfterAll
    static void disconnect() throws IOException {
        wire.close();
        database.close();
    }

    @Test
    void endsTheDownloadWithAnErrorAndTheNextOneIsWhole() throws Exception {
        int many = Winners.PART + 5;
        long id = WinnersFixtures.soldOut(database, many);
        wire.loseCalls(1);

        HttpResponse<InputStream> cut = download(id);

        assertThat(cut.statusCode()).isEqualTo(200);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> cut.body().readAllBytes());
        assertThat(new String(download(id).body().readAllBytes(), StandardCharsets.UTF_8).lines())
                .hasSize(many + 1);
    }

    private HttpResponse<InputStream> download(long id) throws Exception {
        String session = sessions.open(new CurrentMember(9, "admin", List.of("FAN", "ADMIN")));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/admin/hot-times/" + id + "/winners.csv"))
                .header("Cookie", SessionProperties.COOKIE + "=" + session)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    }
}
