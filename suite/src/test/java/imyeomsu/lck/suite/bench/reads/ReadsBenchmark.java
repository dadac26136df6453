package imyeomsu.lck.suite.bench.reads;

import static org.assertj.core.api.Assertions.assertThat;

import imyeomsu.lck.suite.bench.Aim;
import imyeomsu.lck.suite.bench.BenchDatabase;
import imyeomsu.lck.suite.bench.BenchSettings;
import imyeomsu.lck.suite.bench.Duel;
import imyeomsu.lck.suite.bench.Duels;
import imyeomsu.lck.suite.bench.Http;
import imyeomsu.lck.suite.bench.Report;
import imyeomsu.lck.suite.bench.Server;
import imyeomsu.lck.suite.bench.Stage;
import imyeomsu.lck.suite.bench.Steps;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole seasons a second. */
class ReadsBenchmark {

    private static final String PEER = "imyeomsu.lck.suite.bench.reads.peer.PeerApplication";
    private static final List<String> SHIPPED = List.of("lck-2023-spring", "lck-2025");
    private static final Duration TO_BE_IMPORTED = Duration.ofMinutes(2);

    private final BenchSettings settings = BenchSettings.ofSystem();
    private final Steps steps = new Steps();

    @Test
    void ourReadsAgainstTheOldWayAndAFile() throws Exception {
        steps.say("starting MySQL, Redis, match-service and the peer: " + settings);
        try (Stage stage = new Stage(settings, "reads");
                Connection database = BenchDatabase.connect(stage.stores().mysql())) {
            Server ours = start(stage);
            Server peer =
                    stage.service("peer", stage.programs().peer(PEER, "match-service", "/reads/peer.yml"), Map.of());
            stage.awaitReady();
            for (String shipped : SHIPPED) {
                Http.await(ours.url().resolve("/api/v1/seasons/" + shipped), 200, TO_BE_IMPORTED, () -> {});
            }
            Season season = Season.read(SeasonRead.of(ours.url()));
            int keys = OldKeys.fill(stage.stores(), ours.url());
            List<Duel> duels = duels(stage, season, ours, peer);
            new Duels(settings, steps, duels).fight();

            Report report = new Report("reads", "reads/s", duels)
                    .fact(BenchDatabase.facts(database))
                    .fact(settings.facts())
                    .fact(Map.of("matches", season.scores().size(), "bytes", season.body().length, "old_keys", keys));
            steps.say("written: " + stage.home().write(report.json()) + "\n" + report.table());
            assertThat(report.correct())
                    .as("every answer of ours was the right one")
                    .isTrue();
        }
    }

    /** With the shipped seasons as they were played; imported once, so that nothing else is done while it serves. */
    private static Server start(Stage stage) {
        return stage.service(
                "match-service",
                stage.programs()
                        .jar(
                                "match-service",
                                "--role=serve,crawl,batch",
                                "--lck.jobs.every=1d",
                                "--lck.match.replay.season="),
                Map.of());
    }

    private List<Duel> duels(Stage stage, Season season, Server ours, Server peer) throws IOException {
        SeasonRead read = SeasonRead.of(ours.url());
        ReadRound whole = round(stage, season, ours, read, Answered.SAME_BYTES);
        ReadRound held = round(stage, season, ours, read.ifNoneMatch(season.etag()), Answered.NOT_MODIFIED);
        ReadRound old = round(stage, season, peer, SeasonRead.of(peer.url()), Answered.SAME_MATCHES);
        List<Duel> duels = new ArrayList<>();
        duels.add(new Duel("season_old_way", whole, old, Aim.rateAtLeast(20)));
        nginx(stage, season)
                .ifPresent(file -> duels.add(new Duel(
                        "season_nginx",
                        whole,
                        round(stage, season, file, SeasonRead.of(file.url()), Answered.SAME_BYTES),
                        Aim.rateAtLeast(0.5))));
        duels.add(new Duel("season_304_of_200", held, whole, Aim.cpuAtMost(0.5)));
        return duels;
    }

    private Optional<Server> nginx(Stage stage, Season season) throws IOException {
        Optional<Server> nginx = Nginx.serve(stage, season.body());
        if (nginx.isEmpty()) {
            steps.say("nginx is not installed (Debian: apt-get install nginx-light): there will be no season_nginx");
        }
        stage.awaitReady();
        return nginx;
    }

    private ReadRound round(Stage stage, Season season, Server server, SeasonRead read, Answered answered) {
        return new ReadRound(server, read, answered, season, stage.stores().processes(), settings.round());
    }
}
