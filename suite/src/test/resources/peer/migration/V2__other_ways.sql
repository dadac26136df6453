-- For the row lock: how many are gone.
ALTER TABLE hot_time
    ADD COLUMN issued INT NOT NULL DEFAULT 0;

-- For the ways that are not the ancestor's: one index more, which allows a member one coupon and serves a count.
CREATE TABLE coupon_once (
    id          BIGINT      NOT NULL AUTO_INCREMENT,
    hot_time_id BIGINT      NOT NULL,
    member_id   BIGINT      NOT NULL,
    number      INT         NOT NULL,
    issued_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY coupon_one_a_member (hot_time_id, member_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
