-- Accounts that can be locked and left, and what is remembered of both. All times are UTC.

-- The previous release goes on inserting members without knowing the new columns: each has a default.
ALTER TABLE member
    -- Null in a tombstone alone. The id stays, because coupons and feeds name it; whose it was is gone.
    MODIFY COLUMN login_id VARCHAR(20) NULL COLLATE utf8mb4_bin,
    MODIFY COLUMN nickname VARCHAR(16) NULL,
    MODIFY COLUMN password_hash VARCHAR(255) NULL,
    ADD COLUMN status ENUM ('ACTIVE', 'LOCKED', 'WITHDRAWN') NOT NULL DEFAULT 'ACTIVE',
    ADD COLUMN locked_at DATETIME(6) NULL,
    ADD COLUMN lock_reason VARCHAR(200) NULL,
    ADD COLUMN withdrawn_at DATETIME(6) NULL,
    -- Digits alone.
    ADD COLUMN phone VARCHAR(11) NULL,
    -- Nobody is written to who did not ask for it.
    ADD COLUMN notify_hot_times BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN notify_matches BOOLEAN NOT NULL DEFAULT FALSE,
    -- Null: never since signing up.
    ADD COLUMN password_changed_at DATETIME(6) NULL,
    ADD KEY member_by_role (role, status, id),
    ADD CONSTRAINT member_withdrawn_is_nobody CHECK (
        (status = 'WITHDRAWN'
            AND login_id IS NULL AND nickname IS NULL AND password_hash IS NULL AND phone IS NULL
            AND favourite_team IS NULL AND lock_reason IS NULL AND withdrawn_at IS NOT NULL AND role = 'FAN')
        OR (status <> 'WITHDRAWN'
            AND login_id IS NOT NULL AND nickname IS NOT NULL AND password_hash IS NOT NULL AND withdrawn_at IS NULL)),
    ADD CONSTRAINT member_locked_since CHECK ((status = 'LOCKED') = (locked_at IS NOT NULL)),
    ADD CONSTRAINT member_phone CHECK (phone IS NULL OR REGEXP_LIKE(phone, '^[0-9]{9,11}$'));

-- Whoever makes administrators fewer locks this row first: two at once cannot each leave the other as the last one.
CREATE TABLE member_guard (
    name VARCHAR(20) NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO member_guard (name) VALUES ('ADMINS');

-- What a member agreed to, in which version, when, and until when.
CREATE TABLE consent (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    member_id  BIGINT      NOT NULL,
    -- TERMS, PRIVACY or MARKETING
    kind       VARCHAR(20) NOT NULL,
    version    VARCHAR(20) NOT NULL,
    given_at   DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    KEY consent_of_member (member_id, id),
    CONSTRAINT consent_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who decided what about whom. No foreign key: a refused sign-in has no member, and writing an event waits for nobody.
CREATE TABLE security_event (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at        DATETIME(6)  NOT NULL,
    kind      VARCHAR(40)  NOT NULL,
    outcome   VARCHAR(10)  NOT NULL,
    -- Who did it: the member himself, an administrator, or nobody who is known.
    actor_id  BIGINT       NULL,
    member_id BIGINT       NULL,
    address   VARCHAR(45)  NULL,
    agent     VARCHAR(200) NULL,
    note      VARCHAR(200) NULL,
    KEY security_event_by_time (at, id),
    KEY security_event_of_member (member_id, at, id),
    KEY security_event_by_actor (actor_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Members whose open sessions may still say what was true before; kept until they have been put right.
CREATE TABLE outdated_session (
    member_id BIGINT      NOT NULL PRIMARY KEY,
    -- Whether they end, or only say something else.
    ending    BOOLEAN     NOT NULL,
    since     DATETIME(6) NOT NULL,
    KEY outdated_session_by_age (since)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What other services must learn of members, under a number without gaps, in the order of commits.
CREATE TABLE member_change (
    number     BIGINT      NOT NULL PRIMARY KEY,
    member_id  BIGINT      NOT NULL,
    -- WITHDRAWN
    kind       VARCHAR(20) NOT NULL,
    changed_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Its counter; whoever restores the database from a copy gives it a new feed_id (docs/change-feed.md).
CREATE TABLE member_feed (
    id          TINYINT  NOT NULL PRIMARY KEY,
    feed_id     CHAR(36) NOT NULL,
    last_number BIGINT   NOT NULL,
    CONSTRAINT member_feed_one CHECK (id = 1)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO member_feed (id, feed_id, last_number) VALUES (1, UUID(), 0);

-- The second factor: its secret encrypted, the last step that was accepted, so that none is accepted twice.
CREATE TABLE second_factor (
    member_id    BIGINT         NOT NULL PRIMARY KEY,
    secret       VARBINARY(255) NOT NULL,
    confirmed_at DATETIME(6)    NULL,
    last_step    BIGINT         NULL,
    CONSTRAINT second_factor_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE recovery_code (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    member_id BIGINT       NOT NULL,
    code_hash VARCHAR(255) NOT NULL,
    used_at   DATETIME(6)  NULL,
    KEY recovery_code_of_member (member_id),
    CONSTRAINT recovery_code_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE password_reset (
    member_id  BIGINT       NOT NULL PRIMARY KEY,
    code_hash  VARCHAR(255) NOT NULL,
    expires_at DATETIME(6)  NOT NULL,
    used_at    DATETIME(6)  NULL,
    CONSTRAINT password_reset_member FOREIGN KEY (member_id) REFERENCES member (id) ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row a locked resource: whoever holds a greater token than the row's may write (common-utils, FencedLock).
CREATE TABLE lck_fence (
    resource VARCHAR(100) NOT NULL PRIMARY KEY,
    token    BIGINT       NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
