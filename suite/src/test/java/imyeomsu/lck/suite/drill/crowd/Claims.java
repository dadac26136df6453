package imyeomsu.lck.suite.drill.crowd;

import imyeomsu.lck.suite.MintedTickets;
import imyeomsu.lck.suite.drill.history.Asked;
import imyeomsu.lck.suite.drill.history.History;
import imyeomsu.lck.suite.drill.stage.DrillStage;
import imyeomsu.lck.suite.drill.stage.Way;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One claim after the other, each written down. */
final class Claims {

    private static final JsonMapper JSON = new JsonMapper();

    private final MintedTickets tickets = MintedTickets.with(DrillStage.SECRET);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Way.HotTime hotTime;
    private final History history;
    private final Sessions sessions;

    Claims(Way.HotTime hotTime, History history, Sessions sessions) {
        this.hotTime = hotTime;
        this.history = history;
        this.sessions = sessions;
    }

    synchronized String ticket(long member) {
        return tickets.ticket(hotTime.id(), member);
    }

    Asked claim(long member, String ticket, Door door) throws InterruptedException {
        long sent = history.now();
        String session = sessions.of(member).orElse("");
        Asked asked = session.isEmpty()
                ? new Asked(member, door.name(), sent, history.now(), 401, "NOT_SIGNED_IN", 0)
                : send(member, session, ticket, door);
        if (asked.status() == 401) {
            sessions.forget(member, session);
        }
        history.add(asked);
        return asked;
    }

    private Asked send(long member, String session, String ticket, Door door) throws InterruptedException {
        String body = hotTime.way() == Way.OURS ? "{\"ticket\":\"" + ticket + "\"}" : "";
        long sent = history.now();
        try {
            HttpResponse<String> response =
                    client.send(door.claim(hotTime.id(), session, body), HttpResponse.BodyHandlers.ofString());
            return answered(member, door, sent, response);
        } catch (HttpTimeoutException late) {
            return lost(member, door, sent, "timeout");
        } catch (ConnectException refused) {
            return lost(member, door, sent, "connection refused");
        } catch (IOException broken) {
            return lost(member, door, sent, "connection lost");
        }
    }

    private Asked answered(long member, Door door, long sent, HttpResponse<String> response) {
        long now = history.now();
        JsonNode told = json(response.body());
        // The old way calls it number, and counts on from one Hot Time to the next.
        long seq = told.path("seq").asLong(told.path("number").asLong(0) - hotTime.before());
        boolean granted = response.statusCode() / 100 == 2;
        return new Asked(
                member,
                door.name(),
                sent,
                now,
                response.statusCode(),
                told.path("code").isString() && !granted ? told.path("code").asString() : "",
                granted ? (int) seq : 0);
    }

    private Asked lost(long member, Door door, long sent, String why) {
        return new Asked(member, door.name(), sent, history.now(), Asked.LOST, why, 0);
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }
}
