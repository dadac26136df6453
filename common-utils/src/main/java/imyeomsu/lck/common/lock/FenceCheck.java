package imyeomsu.lck.common.lock;

import javax.sql.DataSource;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has each transaction of a holding thread require its token as the last thing before the commit. An exception thrown
 * here rolls the transaction back; thrown when the transaction begins it would leave it open.
 */
final class FenceCheck implements TransactionExecutionListener {

    private final Holds holds;
    private final Fence fence;
    private final DataSource dataSource;

    FenceCheck(Holds holds, Fence fence, DataSource dataSource) {
        this.holds = holds;
        this.fence = fence;
        this.dataSource = dataSource;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (transaction.isNewTransaction()
                && !transaction.isReadOnly()
                // A transaction elsewhere, for example in a message broker, has no connection to the fence.
                && TransactionSynchronizationManager.hasResource(dataSource)) {
            holds.ofThisThread().forEach(fence::require);
        }
    }
}
