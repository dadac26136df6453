package imyeomsu.lck.suite.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All rounds of one metric: ours and the peer's, pair by pair. */
public final class Duel implements Compared {

    private final String key;
    private final Round our;
    private final Round peer;
    private final @Nullable Aim aim;
    private int peerWarmUps = 1;
    private final Outcomes ours = new Outcomes();
    private final Outcomes peers = new Outcomes();

    public Duel(String key, Round our, Round peer) {
        this(key, our, peer, null);
    }

    public Duel(String key, Round our, Round peer, @Nullable Aim aim) {
        this.key = key;
        this.our = our;
        this.peer = peer;
        this.aim = aim;
    }

    /** A peer that is met in this duel alone is warmed as often as ours, which is met in all of them. */
    public Duel warmingThePeer(int times) {
        peerWarmUps = times;
        return this;
    }

    int peerWarmUps() {
        return peerWarmUps;
    }

    String key() {
        return key;
    }

    Optional<Aim> aim() {
        return Optional.ofNullable(aim);
    }

    Round our() {
        return our;
    }

    Round peer() {
        return peer;
    }

    void pair(int connections, boolean oursFirst) throws IOException, SQLException {
        if (oursFirst) {
            ours.add(our.run(connections));
        }
        peers.add(peer.run(connections));
        if (!oursFirst) {
            ours.add(our.run(connections));
        }
    }

    int pairs() {
        return ours.count();
    }

    /** The last pair in one line. */
    String last() {
        return "ours %6.0f  peer %6.0f  ratio %.2f"
                .formatted(ours.lastRate(), peers.lastRate(), ours.lastRate() / peers.lastRate());
    }

    Outcomes ours() {
        return ours;
    }

    Outcomes peers() {
        return peers;
    }

    @Override
    public Ratio ratio() {
        return Ratio.of(ours.rates(), peers.rates());
    }

    /** Of what one request costs the process under test. */
    @Override
    public Ratio cpuRatio() {
        return Ratio.of(ours.serviceCpu(), peers.serviceCpu());
    }
}
