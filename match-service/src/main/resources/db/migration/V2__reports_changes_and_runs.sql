-- A match before its teams are known, called off, or under way with a score so far; each change raises its version.
ALTER TABLE game_match
    DROP CHECK game_match_state,
    DROP CHECK game_match_score,
    MODIFY team1_id VARCHAR(40) NULL,
    MODIFY team2_id VARCHAR(40) NULL,
    ADD COLUMN block       VARCHAR(60) NULL,
    -- MINUTE: as planned; ACTUAL: when its first game began; DAY: no time of day is known
    ADD COLUMN start_known VARCHAR(10) NOT NULL DEFAULT 'MINUTE',
    ADD COLUMN corrected   BOOLEAN     NOT NULL DEFAULT FALSE,
    ADD COLUMN version     INT         NOT NULL DEFAULT 1,
    ADD COLUMN changed_at  DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    ADD CONSTRAINT game_match_state CHECK (state IN ('SCHEDULED', 'LIVE', 'FINISHED', 'CANCELLED')),
    ADD CONSTRAINT game_match_score CHECK ((score1 IS NULL) = (score2 IS NULL)
        AND (state = 'LIVE' OR (state = 'FINISHED') = (score1 IS NOT NULL))),
    ADD CONSTRAINT game_match_start_known CHECK (start_known IN ('MINUTE', 'ACTUAL', 'DAY'));

ALTER TABLE stage
    -- TABLE: ranked by its rules; BRACKET: no table
    ADD COLUMN format   VARCHAR(10) NOT NULL DEFAULT 'TABLE',
    -- how many of the first go on to the next part of the season; null: nobody knows
    ADD COLUMN advance  SMALLINT    NULL,
    -- how often each pair meets; null: no fixed number
    ADD COLUMN meetings SMALLINT    NULL,
    -- stages whose matches make this table besides its own, joined by commas: the groups of one phase
    ADD COLUMN spans    VARCHAR(200) NULL,
    ADD CONSTRAINT stage_format CHECK (format IN ('TABLE', 'BRACKET'));

-- One game of a match.
CREATE TABLE game (
    match_id   VARCHAR(60) NOT NULL,
    number     SMALLINT    NOT NULL,
    winner_id  VARCHAR(40) NULL,
    blue_id    VARCHAR(40) NULL,
    started_at DATETIME(6) NULL,
    seconds    INT         NULL,
    patch      VARCHAR(10) NULL,
    PRIMARY KEY (match_id, number),
    FOREIGN KEY (match_id) REFERENCES game_match (id),
    FOREIGN KEY (winner_id) REFERENCES team (id),
    FOREIGN KEY (blue_id) REFERENCES team (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What a team was called, from a day on until the day before the next name.
CREATE TABLE team_name (
    team_id    VARCHAR(40) NOT NULL,
    valid_from DATE        NOT NULL,
    code       VARCHAR(10) NOT NULL,
    name_ko    VARCHAR(80) NOT NULL,
    name_en    VARCHAR(80) NOT NULL,
    PRIMARY KEY (team_id, valid_from),
    FOREIGN KEY (team_id) REFERENCES team (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- How sources call a team: an id of theirs ('id:R480' under their name) or a spelling (under '*').
CREATE TABLE team_alias (
    source  VARCHAR(40)  NOT NULL,
    alias   VARCHAR(100) NOT NULL,
    team_id VARCHAR(40)  NOT NULL,
    PRIMARY KEY (source, alias),
    FOREIGN KEY (team_id) REFERENCES team (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE player (
    id      VARCHAR(60) NOT NULL PRIMARY KEY,
    handle  VARCHAR(40) NOT NULL,
    name_ko VARCHAR(80) NULL,
    name_en VARCHAR(80) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE season_player (
    season_id VARCHAR(40) NOT NULL,
    player_id VARCHAR(60) NOT NULL,
    team_id   VARCHAR(40) NOT NULL,
    -- TOP, JUNGLE, MID, BOT, SUPPORT
    role      VARCHAR(10) NULL,
    games     INT         NULL,
    kills     INT         NULL,
    deaths    INT         NULL,
    assists   INT         NULL,
    PRIMARY KEY (season_id, player_id, team_id),
    FOREIGN KEY (season_id) REFERENCES season (id),
    FOREIGN KEY (player_id) REFERENCES player (id),
    FOREIGN KEY (team_id) REFERENCES team (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE news (
    -- SHA-256 of the link
    id           CHAR(64)      NOT NULL PRIMARY KEY,
    source       VARCHAR(40)   NOT NULL,
    title        VARCHAR(300)  NOT NULL,
    link         VARCHAR(1000) NOT NULL,
    summary      VARCHAR(500)  NULL,
    publisher    VARCHAR(80)   NULL,
    published_at DATETIME(6)   NOT NULL,
    KEY news_published (published_at, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What each source said last of a match; the match itself is what they say together.
CREATE TABLE match_report (
    source     VARCHAR(40)  NOT NULL,
    source_key VARCHAR(200) NOT NULL,
    match_id   VARCHAR(60)  NOT NULL,
    document   VARCHAR(200) NOT NULL,
    report     JSON         NOT NULL,
    PRIMARY KEY (source, source_key),
    KEY match_report_match (match_id),
    KEY match_report_document (source, document),
    FOREIGN KEY (match_id) REFERENCES game_match (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- An administrator's word on a match goes before every source until it is lifted; the history stays.
CREATE TABLE match_correction (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    match_id     VARCHAR(60)  NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    score1       SMALLINT     NULL,
    score2       SMALLINT     NULL,
    reason       VARCHAR(500) NOT NULL,
    corrected_by BIGINT       NOT NULL,
    corrected_at DATETIME(6)  NOT NULL,
    lifted_by    BIGINT       NULL,
    lifted_at    DATETIME(6)  NULL,
    KEY match_correction_match (match_id, id),
    FOREIGN KEY (match_id) REFERENCES game_match (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Every change of a match under a number without gaps, in the order of commits.
CREATE TABLE match_change (
    number     BIGINT      NOT NULL PRIMARY KEY,
    match_id   VARCHAR(60) NOT NULL,
    season_id  VARCHAR(40) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    -- the whole match as it was after the change
    payload    JSON        NOT NULL,
    KEY match_change_season (season_id, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The counter of the changes; whoever restores the database from a copy gives it a new feed_id (docs/change-feed.md).
CREATE TABLE match_feed (
    id          TINYINT  NOT NULL PRIMARY KEY,
    feed_id     CHAR(36) NOT NULL,
    last_number BIGINT   NOT NULL,
    CONSTRAINT match_feed_one CHECK (id = 1)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO match_feed (id, feed_id, last_number) VALUES (1, UUID(), 0);

-- How far each landed document has come.
CREATE TABLE ingested_document (
    source      VARCHAR(40)  NOT NULL,
    doc_key     VARCHAR(200) NOT NULL,
    -- the version last looked at, and what came of it: GOOD, HELD (it would shrink what is published) or UNREADABLE
    hash        CHAR(64)     NOT NULL,
    state       VARCHAR(10)  NOT NULL,
    reason      VARCHAR(500) NULL,
    ingested_at DATETIME(6)  NOT NULL,
    -- the version that is published, and when the source last gave a good one
    good_hash   CHAR(64)     NULL,
    good_at     DATETIME(6)  NULL,
    PRIMARY KEY (source, doc_key),
    CONSTRAINT ingested_document_state CHECK (state IN ('GOOD', 'HELD', 'UNREADABLE'))
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What a run of the import left out, and why; the run itself lies with Spring Batch.
CREATE TABLE ingestion_finding (
    execution_id BIGINT       NOT NULL,
    number       INT          NOT NULL,
    source       VARCHAR(40)  NOT NULL,
    doc_key      VARCHAR(200) NOT NULL,
    row_key      VARCHAR(200) NULL,
    code         VARCHAR(40)  NOT NULL,
    detail       VARCHAR(500) NOT NULL,
    PRIMARY KEY (execution_id, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row a locked resource: whoever holds a greater token than the row's may write (common-utils, FencedLock).
CREATE TABLE lck_fence (
    resource VARCHAR(100) NOT NULL PRIMARY KEY,
    token    BIGINT       NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
