package imyeomsu.lck.match.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param every the pause between rounds of jobs in a process that also serves */
@ConfigurationProperties("lck.jobs")
record JobProperties(@DefaultValue("1m") Duration every) {}
