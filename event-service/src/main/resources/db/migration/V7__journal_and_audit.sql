-- Says which history of data this is: copies of the service believe each other only if they work on the same.
CREATE TABLE lineage (
    only_one BOOLEAN  NOT NULL DEFAULT TRUE,
    id       CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (only_one),
    CONSTRAINT lineage_only_one CHECK (only_one = TRUE)
) ENGINE = InnoDB;

INSERT INTO lineage (id) VALUES (UUID());

-- What each copy answered to claims, one row a second in which it was asked. Written a moment after the answers, and apart
-- from the coupons: it is what those are compared with. No foreign key, so that it can be written whatever it says.
CREATE TABLE claim_journal (
    hot_time_id  BIGINT      NOT NULL,
    second       DATETIME    NOT NULL,
    copy         VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    -- How many got which answer: {"ISSUED": 3, "SOLD_OUT": 5}
    outcomes     JSON        NOT NULL,
    -- Who was told that a coupon is his, and which: [[member, seq], ...]
    acknowledged JSON        NOT NULL,
    PRIMARY KEY (hot_time_id, second, copy),
    KEY claim_journal_by_age (second)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE audit_run (
    id           BIGINT      NOT NULL AUTO_INCREMENT,
    hot_time_id  BIGINT      NOT NULL,
    -- MINUTE, CLOSE or DEMAND.
    reason       VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    -- What it is the one run for, such as a minute; the first copy that writes it has the run. Null on demand.
    slot         VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    started_at   DATETIME(6) NOT NULL,
    -- Null until it is done; a copy may have died over it.
    took_millis  BIGINT      NULL,
    stock        INT         NOT NULL DEFAULT 0,
    issued       INT         NOT NULL DEFAULT 0,
    coupons      INT         NOT NULL DEFAULT 0,
    acknowledged INT         NOT NULL DEFAULT 0,
    copies       JSON        NULL,
    findings     JSON        NULL,
    PRIMARY KEY (id),
    UNIQUE KEY audit_run_once (hot_time_id, slot),
    KEY audit_run_latest (hot_time_id, id),
    CONSTRAINT audit_run_of_hot_time FOREIGN KEY (hot_time_id) REFERENCES hot_time (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
