-- Matches as this service knows them: its own copy of what match-service tells by its change feed (docs/change-feed.md).

CREATE TABLE match_copy (
    -- A feed that begins anew is copied beside what is served, and takes its place once it is whole.
    generation    INT         NOT NULL,
    id            VARCHAR(60) NOT NULL,
    season_id     VARCHAR(40) NOT NULL,
    starts_at     DATETIME(6) NOT NULL,
    best_of       SMALLINT    NOT NULL,
    -- As match-service says it, also a word that this version does not know.
    state         VARCHAR(20) NOT NULL,
    team1_code    VARCHAR(10) NOT NULL,
    team1_ko      VARCHAR(80) NOT NULL,
    team1_en      VARCHAR(80) NOT NULL,
    team2_code    VARCHAR(10) NOT NULL,
    team2_ko      VARCHAR(80) NOT NULL,
    team2_en      VARCHAR(80) NOT NULL,
    score1        SMALLINT    NULL,
    score2        SMALLINT    NULL,
    winner        VARCHAR(10) NULL,
    version       INT         NOT NULL,
    change_number BIGINT      NOT NULL,
    PRIMARY KEY (generation, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- How far the feed was followed. Moved in the transaction that takes the changes over, and locked by whoever does so.
CREATE TABLE match_cursor (
    id          TINYINT     NOT NULL,
    feed_id     VARCHAR(64) NOT NULL,
    last_number BIGINT      NOT NULL,
    generation  INT         NOT NULL,
    served      INT         NOT NULL,
    followed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT match_cursor_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- No feed has this id: the first one that is heard of counts as a new one.
INSERT INTO match_cursor (id, feed_id, last_number, generation, served, followed_at)
VALUES (1, '', 0, 0, 0, UTC_TIMESTAMP(6));

CREATE VIEW known_match AS
SELECT copied.id         AS match_id,
       copied.season_id  AS match_season_id,
       copied.starts_at  AS match_starts_at,
       copied.best_of    AS match_best_of,
       copied.state      AS match_state,
       copied.team1_code AS match_team1_code,
       copied.team1_ko   AS match_team1_ko,
       copied.team1_en   AS match_team1_en,
       copied.team2_code AS match_team2_code,
       copied.team2_ko   AS match_team2_ko,
       copied.team2_en   AS match_team2_en,
       copied.score1     AS match_score1,
       copied.score2     AS match_score2,
       copied.winner     AS match_winner,
       copied.version    AS match_version
  FROM match_cursor AS place
  JOIN match_copy AS copied ON copied.generation = place.served
 WHERE place.id = 1;

-- The match on whose occasion it is held. No foreign key: a match may leave the copy and come back.
ALTER TABLE hot_time
    ADD COLUMN match_id VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
