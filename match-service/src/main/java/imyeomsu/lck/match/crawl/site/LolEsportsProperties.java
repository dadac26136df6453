package imyeomsu.lck.match.crawl.site;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * LoL Esports as a source; on by {@code lck.sources.lolesports.enabled}.
 *
 * @param key of its web client, sent as {@code x-api-key}; without it every answer is 403
 * @param locale of the names in its answers
 * @param league the slug of the league to read
 * @param leagueId the id of the same league
 * @param since how far back the schedule and the tournaments are read; null: to the beginning
 * @param every how often schedule, standings and live matches are asked for
 * @param catalogueEvery how often leagues, tournaments and teams are
 */
@ConfigurationProperties("lck.sources.lolesports")
record LolEsportsProperties(
        @DefaultValue("https://esports-api.lolesports.com/persisted/gw/") URI baseUrl,
        @DefaultValue("") String key,
        @DefaultValue("ko-KR") String locale,
        @DefaultValue("lck") String league,
        @DefaultValue("98767991310872058") String leagueId,
        @Nullable LocalDate since,
        @DefaultValue("5m") Duration every,
        @DefaultValue("6h") Duration catalogueEvery) {}
