package imyeomsu.lck.match.crawl.file;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Files as a source; unlike the others it is on by default ({@code lck.sources.files.enabled}).
 *
 * @param folder where they lie, with the slash at its end; {@code file:/srv/lck/} is one outside of the application
 * @param league the league to read of files that hold several
 * @param zone the clock of times that come without one
 * @param every how often they are looked at
 * @param maxSize a larger file is refused
 */
@ConfigurationProperties("lck.sources.files")
record FileProperties(
        @DefaultValue("classpath:data/seasons/") String folder,
        @DefaultValue("LCK") String league,
        @DefaultValue("Asia/Seoul") ZoneId zone,
        @DefaultValue("1m") Duration every,
        @DefaultValue("32MB") DataSize maxSize) {}
