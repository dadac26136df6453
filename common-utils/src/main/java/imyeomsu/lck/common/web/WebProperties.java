package imyeomsu.lck.common.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of what a caller may send.
 *
 * @param maxBodySize longest request body, default 64 KB; longer ones are answered with 413
 */
@ConfigurationProperties("lck.web")
public record WebProperties(@DefaultValue("64KB") DataSize maxBodySize) {}
