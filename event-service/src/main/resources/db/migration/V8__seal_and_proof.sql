-- What a sealed Hot Time is proven by; docs/proof.md has the formats. Begun with the seal, filled in once by whichever
-- copy of the service is first.
CREATE TABLE hot_time_proof (
    hot_time_id BIGINT      NOT NULL,
    sealed_at   DATETIME(6) NOT NULL,
    records     INT         NULL,
    chain_head  BINARY(32)  NULL,
    merkle_root BINARY(32)  NULL,
    PRIMARY KEY (hot_time_id),
    CONSTRAINT proof_of_hot_time FOREIGN KEY (hot_time_id) REFERENCES hot_time (id),
    CONSTRAINT proof_whole CHECK ((records IS NULL) = (chain_head IS NULL) AND (records IS NULL) = (merkle_root IS NULL))
) ENGINE = InnoDB;

-- Kept apart from the coupons, so that a coupon that is altered later does not match any more and can be named.
CREATE TABLE hot_time_proof_part (
    hot_time_id BIGINT     NOT NULL,
    -- Part 0 is of the first 1024 records, a power of two: each full part is a subtree of the Merkle tree.
    part        INT        NOT NULL,
    -- 32 bytes a record.
    chain       BLOB       NOT NULL,
    leaves      BLOB       NOT NULL,
    -- Root of the subtree.
    node        BINARY(32) NOT NULL,
    PRIMARY KEY (hot_time_id, part),
    CONSTRAINT part_of_proof FOREIGN KEY (hot_time_id) REFERENCES hot_time_proof (hot_time_id)
) ENGINE = InnoDB;

-- Ends a Hot Time for good, if it is over by this clock. The update waits for all who are just being admitted, and whoever
-- comes after it finds SEALED. One round trip, so that no copy can fall asleep with the row locked; again: no effect.
CREATE PROCEDURE seal(IN p_hot_time_id BIGINT)
BEGIN
    DECLARE EXIT HANDLER FOR SQLEXCEPTION
    BEGIN
        ROLLBACK;
        RESIGNAL;
    END;

    START TRANSACTION;
    UPDATE hot_time
       SET phase = 'SEALED', revision = revision + 1
     WHERE id = p_hot_time_id
       AND (phase = 'ENDED' OR (phase IN ('LIVE', 'PAUSED') AND closes_at <= UTC_TIMESTAMP(6)));
    IF ROW_COUNT() = 1 THEN
        INSERT INTO hot_time_proof (hot_time_id, sealed_at) VALUES (p_hot_time_id, UTC_TIMESTAMP(6));
    END IF;
    COMMIT;
END;
