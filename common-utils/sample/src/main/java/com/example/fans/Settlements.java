package com.example.fans;

import imyeomsu.lck.common.lock.Fenced;
import imyeomsu.lck.common.lock.FencedLock;
import imyeomsu.lck.common.lock.Hold;
import imyeomsu.lck.common.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code lock}. */
@RestController
class Settlements {

    private final FencedLock lock;
    private final TransactionOperations transactions;
    private final JdbcClient database;

    Settlements(FencedLock lock, TransactionOperations transactions, JdbcClient database) {
        this.lock = lock;
        this.transactions = transactions;
        this.database = database;
    }

    @PutMapping("/settlements/{month}")
    long settle(@PathVariable String month) {
        try (Hold hold = lock.tryAcquire("settlement").orElseThrow(() -> new Problem(HttpStatus.CONFLICT, "CONFLICT"))) {
            transactions.executeWithoutResult(status -> write(month, hold.token()));
            return hold.token();
        }
    }

    @Scheduled(cron = "0 0 4 * * *")
    @Fenced("clean-up") // one copy runs it, the others pass over it
    @Transactional
    public void cleanUp() {
        database.sql("DELETE FROM settled WHERE month < '2020'").update();
    }

    private void write(String month, long token) {
        database.sql("REPLACE INTO settled (month, token) VALUES (?, ?)")
                .params(month, token)
                .update();
    }
}
