-- What a coupon is good for. A new kind is a new row, not new code.
CREATE TABLE coupon_kind (
    code    VARCHAR(20) NOT NULL,
    -- PERCENT, KRW or TIMES: what an amount counts.
    unit    VARCHAR(10) NOT NULL,
    -- {amount} stands where the amount goes.
    text_ko VARCHAR(80) NOT NULL,
    text_en VARCHAR(80) NOT NULL,
    least   INT         NOT NULL,
    most    INT         NOT NULL,
    PRIMARY KEY (code),
    CONSTRAINT coupon_kind_amounts CHECK (least > 0 AND least <= most)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO coupon_kind (code, unit, text_ko, text_en, least, most)
VALUES ('PERCENT_OFF', 'PERCENT', '{amount}% 할인', '{amount}% off', 1, 100),
       ('AMOUNT_OFF', 'KRW', '{amount}원 할인', '{amount} won off', 100, 1000000),
       ('FREE_TRANSFER', 'TIMES', '이체 수수료 {amount}회 면제', '{amount} free transfers', 1, 100);

-- Hot Times that come again and again: each makes its next ones, a unique (series_id, opens_at) keeps copies apart.
CREATE TABLE hot_time_series (
    id                BIGINT      NOT NULL AUTO_INCREMENT,
    title_ko          VARCHAR(80) NOT NULL,
    title_en          VARCHAR(80) NOT NULL,
    stock             INT         NOT NULL,
    -- Six fields as Spring reads them, in Korea's time.
    cron              VARCHAR(60) NOT NULL,
    open_seconds      INT         NOT NULL,
    coupon_kind       VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    coupon_amount     INT         NOT NULL,
    coupon_valid_days INT         NOT NULL,
    for_role          VARCHAR(20) NULL,
    for_team          VARCHAR(10) NULL,
    joined_before     DATETIME(6) NULL,
    draw              BOOLEAN     NOT NULL DEFAULT FALSE,
    active            BOOLEAN     NOT NULL DEFAULT TRUE,
    revision          BIGINT      NOT NULL DEFAULT 1,
    created_at        DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
    created_by        BIGINT      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT hot_time_series_of_kind FOREIGN KEY (coupon_kind) REFERENCES coupon_kind (code),
    CONSTRAINT hot_time_series_stock CHECK (stock > 0),
    CONSTRAINT hot_time_series_open CHECK (open_seconds > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Each has a default: a copy of the release before this one may still be making Hot Times.
ALTER TABLE hot_time
    -- DRAFT, LIVE, PAUSED, ENDED (before its time) or SEALED (for good, once over). What it is at a moment follows from
    -- this and the window, by the database's clock.
    ADD COLUMN phase             VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'LIVE',
    ADD COLUMN coupon_kind       VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'FREE_TRANSFER',
    ADD COLUMN coupon_amount     INT         NOT NULL DEFAULT 1,
    ADD COLUMN coupons_expire_at DATETIME(6) NOT NULL DEFAULT (closes_at + INTERVAL 30 DAY),
    -- Who may claim; null: everybody.
    ADD COLUMN for_role          VARCHAR(20) NULL,
    ADD COLUMN for_team          VARCHAR(10) NULL,
    ADD COLUMN joined_before     DATETIME(6) NULL,
    -- Whether those who wait before the opening are drawn by lot: NONE, PENDING or DONE.
    ADD COLUMN draw              VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'NONE',
    ADD COLUMN series_id         BIGINT      NULL,
    ADD COLUMN ended_at          DATETIME(6) NULL,
    ADD UNIQUE KEY hot_time_once_in_series (series_id, opens_at),
    ADD CONSTRAINT hot_time_of_kind FOREIGN KEY (coupon_kind) REFERENCES coupon_kind (code),
    ADD CONSTRAINT hot_time_in_series FOREIGN KEY (series_id) REFERENCES hot_time_series (id),
    ADD CONSTRAINT hot_time_phase CHECK (phase IN ('DRAFT', 'LIVE', 'PAUSED', 'ENDED', 'SEALED')),
    ADD CONSTRAINT hot_time_draw CHECK (draw IN ('NONE', 'PENDING', 'DONE')),
    ADD CONSTRAINT hot_time_coupons_outlive_it CHECK (coupons_expire_at >= closes_at);

ALTER TABLE coupon
    -- From the ticket to the claim, for review; null where there was no ticket, as for those drawn by lot.
    ADD COLUMN waited_ms            INT          NULL,
    ADD COLUMN redeemed_at          DATETIME(6)  NULL,
    ADD COLUMN redeemed_by          BIGINT       NULL,
    ADD COLUMN redemption_reference VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    -- A revoked coupon keeps its number.
    ADD COLUMN revoked_at           DATETIME(6)  NULL,
    ADD COLUMN revoked_by           BIGINT       NULL,
    ADD COLUMN revocation_reason    VARCHAR(200) NULL,
    ADD CONSTRAINT coupon_redeemed_or_revoked CHECK (redeemed_at IS NULL OR revoked_at IS NULL);

-- A lot drawn by commit and reveal: the commitment is the SHA-256 of the seed and is shown from the start, the seed from
-- the opening on. The order of those who waited is that of SHA-256(seed, blind), and so anybody can work it out again.
CREATE TABLE hot_time_draw (
    hot_time_id BIGINT      NOT NULL,
    seed        BINARY(32)  NOT NULL,
    drawn_at    DATETIME(6) NULL,
    PRIMARY KEY (hot_time_id),
    CONSTRAINT draw_of_hot_time FOREIGN KEY (hot_time_id) REFERENCES hot_time (id)
) ENGINE = InnoDB;

CREATE TABLE early_comer (
    hot_time_id BIGINT      NOT NULL,
    member_id   BIGINT      NOT NULL,
    -- Stands for the member in the list that everybody may see.
    blind       BINARY(32)  NOT NULL,
    joined_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (hot_time_id, member_id),
    UNIQUE KEY early_comer_blind (hot_time_id, blind),
    CONSTRAINT early_comer_of_hot_time FOREIGN KEY (hot_time_id) REFERENCES hot_time (id)
) ENGINE = InnoDB;
