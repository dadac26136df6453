package imyeomsu.lck.match.crawl.site;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Naver e-sports as a source; on by {@code lck.sources.naver.enabled}.
 *
 * @param league its name of the league
 * @param monthsBack how many months before this one are read
 * @param monthsAhead how many after it
 * @param rankings leagues of a year whose rankings are read, such as {@code lck_2026}
 * @param news whether its news of today and yesterday are read
 * @param newsPageSize how many articles one request brings
 * @param zone by whose clock months and days begin
 */
@ConfigurationProperties("lck.sources.naver")
record NaverProperties(
        @DefaultValue("https://esports-api.game.naver.com/service/") URI baseUrl,
        @DefaultValue("lck") String league,
        @DefaultValue("1") int monthsBack,
        @DefaultValue("2") int monthsAhead,
        @DefaultValue List<String> rankings,
        @DefaultValue("false") boolean news,
        @DefaultValue("20") int newsPageSize,
        @DefaultValue("5m") Duration every,
        @DefaultValue("30m") Duration newsEvery,
        @DefaultValue("Asia/Seoul") ZoneId zone) {}
