package imyeomsu.lck.match.snapshot;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a resource from the database together with the version it belongs to, and leaves it in Redis. */
@Component
class SnapshotBuilder {

    private final Versions versions;
    private final Shelf shelf;
    private final TransactionTemplate oneView;

    SnapshotBuilder(Versions versions, Shelf shelf, PlatformTransactionManager transactions) {
        this.versions = versions;
        this.shelf = shelf;
        // One transaction sees one state of the database. A new one, for a change is told while its own still ends.
        this.oneView = new TransactionTemplate(transactions);
        oneView.setReadOnly(true);
        oneView.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @param wanted what made it necessary; what is read may be newer by now */
    <T> Snapshot<T> build(Resource<T> resource, Version wanted) {
        Snapshot<T> built = Objects.requireNonNull(
                oneView.execute(status -> new Snapshot<>(versions.of(wanted.scope()), resource.read(wanted.scope()))));
        shelf.put(resource, built);
        return built;
    }
}
