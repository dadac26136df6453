package imyeomsu.lck.auth.credential;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks hashes, a bounded number at once. To find a password wrong costs the same whether there is such a
 * member or not, and whether his hash is of today's strength or of an older, cheaper one.
 */
@Component
public class Hashing {

    private static final Pattern COST = Pattern.compile("^\\{bcrypt}\\$2[aby]\\$(\\d\\d)\\$");

    private final PasswordEncoder encoder;
    private final HashWorkers workers;
    private final int strength;

    /** Of a password that nobody has. */
    private final String nobodys;

    Hashing(PasswordEncoder encoder, HashWorkers workers, HashingProperties properties) {
        this.encoder = encoder;
        this.workers = workers;
        this.strength = properties.strength();
        this.nobodys = hash(UUID.randomUUID().toString());
    }

    /** @throws imyeomsu.lck.common.problem.Problem 503 where too many passwords are at work already */
    public final String hash(String password) {
        return workers.run(() -> required(encoder.encode(password)));
    }

    /** @param renewed a hash of today's strength, where the password is right and its hash is older */
    record Checked(boolean right, Optional<String> renewed) {}

    /** @param hash none where there is no such member */
    Checked check(String password, @Nullable String hash) {
        return workers.run(() -> hash == null ? nobody(password) : somebody(password, hash));
    }

    private Checked nobody(String password) {
        encoder.matches(password, nobodys);
        return new Checked(false, Optional.empty());
    }

    private Checked somebody(String password, String hash) {
        if (!encoder.matches(password, hash)) {
            makeUpFor(password, hash);
            return new Checked(false, Optional.empty());
        }
        return new Checked(
                true,
                encoder.upgradeEncoding(hash) ? Optional.of(required(encoder.encode(password))) : Optional.empty());
    }

    /** 2^s and 2^s + 2^(s+1) + ... + 2^(S-1) is 2^S: as long as a hash of today's strength would have taken. */
    private void makeUpFor(String password, String hash) {
        Matcher cost = COST.matcher(hash);
        if (cost.find()) {
            IntStream.range(Integer.parseInt(cost.group(1)), strength)
                    .forEach(each -> encoder.matches(password, nobodys(each)));
        }
    }

    private String nobodys(int cost) {
        return COST.matcher(nobodys).replaceFirst("{bcrypt}\\$2a\\$%02d\\$".formatted(cost));
    }

    private static String required(@Nullable String hash) {
        if (hash == null) {
            throw new IllegalStateException("No hash");
        }
        return hash;
    }
}
