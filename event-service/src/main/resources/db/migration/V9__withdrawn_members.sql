-- Members who left, as auth-service tells by its change feed (docs/change-feed.md).

-- How far that was followed. Moved in the transaction in which the changes take effect.
CREATE TABLE member_cursor (
    id          TINYINT     NOT NULL,
    feed_id     VARCHAR(64) NOT NULL,
    last_number BIGINT      NOT NULL,
    followed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT member_cursor_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- No feed has this id: the first one that is heard of counts as a new one.
INSERT INTO member_cursor (id, feed_id, last_number, followed_at) VALUES (1, '', 0, UTC_TIMESTAMP(6));

CREATE TABLE withdrawn_member (
    member_id    BIGINT      NOT NULL,
    withdrawn_at DATETIME(6) NOT NULL,
    -- When to look again for a coupon that came later; null: nothing can come any more.
    look_at      DATETIME(6) NULL,
    PRIMARY KEY (member_id),
    KEY withdrawn_member_to_look_at (look_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

ALTER TABLE early_comer
    ADD KEY early_comer_of_member (member_id);
