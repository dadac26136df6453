-- All times are UTC in DATETIME(6), written and compared with UTC_TIMESTAMP(6), so that no session's time zone matters.

CREATE TABLE hot_time (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    title_ko   VARCHAR(80)  NOT NULL,
    title_en   VARCHAR(80)  NOT NULL,
    stock      INT          NOT NULL,
    -- Raised by the procedure admit and by nothing else.
    issued     INT          NOT NULL DEFAULT 0,
    opens_at   DATETIME(6)  NOT NULL,
    closes_at  DATETIME(6)  NOT NULL,
    -- Raised with each change of stock or window: copies of the service trust the higher one.
    revision   BIGINT       NOT NULL DEFAULT 1,
    created_at DATETIME(6)  NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
    created_by BIGINT       NOT NULL,
    PRIMARY KEY (id),
    KEY hot_time_by_opening (opens_at, id),
    KEY hot_time_by_closing (closes_at),
    CONSTRAINT hot_time_stock CHECK (stock > 0),
    CONSTRAINT hot_time_never_over_stock CHECK (issued >= 0 AND issued <= stock),
    CONSTRAINT hot_time_opens_before_it_closes CHECK (opens_at < closes_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE coupon (
    hot_time_id BIGINT      NOT NULL,
    seq         INT         NOT NULL,
    member_id   BIGINT      NOT NULL,
    issued_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (hot_time_id, seq),
    UNIQUE KEY coupon_one_a_member (hot_time_id, member_id),
    KEY coupon_of_member (member_id, issued_at, hot_time_id),
    CONSTRAINT coupon_of_hot_time FOREIGN KEY (hot_time_id) REFERENCES hot_time (id),
    CONSTRAINT coupon_seq CHECK (seq > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
